/* SPDX-License-Identifier: GPL-3.0-or-later */
/* asm goto must not leave a deferred block.  (D13)  */
/* { dg-do compile } */
void f (void);

void
g (int n)
{
  __defer
    {
      __asm__ goto ("" : : "r" (n) : : out); /* { dg-error "'goto' jumps out of a deferred block" } */
      f ();
    }
out: /* { dg-note "1: label 'out' is defined here" } */
  f ();
}
