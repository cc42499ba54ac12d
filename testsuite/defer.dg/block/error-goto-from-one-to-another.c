/* SPDX-License-Identifier: GPL-3.0-or-later */
/* goto from one deferred block into another is an error, once.  (T2)  */
/* { dg-do compile } */
void f (void);

void
cross (void)
{
  _Defer
    {
      goto a;		/* { dg-error "7: 'goto' jumps into a deferred block" } */
    b:			/* { dg-note "5: label 'b' is defined here" } */
      f ();
    }
  _Defer
    {
      goto b;		/* { dg-error "7: 'goto' jumps into a deferred block" } */
    a:			/* { dg-note "5: label 'a' is defined here" } */
      f ();
    }
}
