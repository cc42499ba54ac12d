/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A computed goto in a deferred block may leave it: an error.  (D13)  */
/* { dg-do compile } */
void f (void);

void
g (int n)
{
  void *target = n ? &&a : &&b;
  __defer
    {
      goto *target; /* { dg-error "computed 'goto' in a deferred block; it may leave the block, use 'switch' instead" } */
    }
  goto *target;
a:
  f ();
b:
  f ();
}
