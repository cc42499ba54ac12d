/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested function in a deferred block must not jump out of the block.
   (D13)  */
/* { dg-do compile } */
void f (void (*) (void));

void
g (void)
{
  __label__ out;
  __defer
    {
      void in (void) { goto out; } /* { dg-error "24: 'goto' jumps out of a deferred block" } */
      f (in);
    }
out: /* { dg-note "1: label 'out' is defined here" } */
  f (0);
}
