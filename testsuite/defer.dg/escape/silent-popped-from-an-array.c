/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is pushed on a global array is popped.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static void *roots[16];
static int roots_n;

int
with_root (int (*f) (void **, int))
{
  int object = 0;
  roots[roots_n++] = &object;
  int r = f (roots, roots_n);
  roots_n--;
  return r + object;
}
