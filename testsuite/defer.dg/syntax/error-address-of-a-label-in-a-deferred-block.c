/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a label in a deferred block is an error: the block may exist
   in several copies.  (D13, D17)  */
/* { dg-do compile } */
void f (void);
void *p;

void
g (void)
{
  __defer
    {
      p = &&inside; /* { dg-error "address of label 'inside' in a deferred block; the block may exist in several copies" } */
    inside:
      f ();
    }
}

void
h (void)
{
  p = &&inside; /* { dg-error "address of label 'inside' in a deferred block; the block may exist in several copies" } */
  __defer
    {
    inside:
      f ();
    }
}
