/* SPDX-License-Identifier: GPL-3.0-or-later */
/* goto must not enter a deferred block.  (T2)  */
/* { dg-do compile } */
void f (void);

void
backward (void)
{
  _Defer
    {
    target:		/* { dg-note "5: label 'target' is defined here" } */
      f ();
    }
  goto target;		/* { dg-error "3: 'goto' jumps into a deferred block" } */
}

void
forward (void)
{
  goto target;		/* { dg-error "3: 'goto' jumps into a deferred block" } */
  _Defer
    {
    target:		/* { dg-note "5: label 'target' is defined here" } */
      f ();
    }
}
