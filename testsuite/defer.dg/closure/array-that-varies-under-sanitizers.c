/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A captured array of varying size, whose bounds a sanitizer would check: the
   size is not known in the closure.  (C6)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-options "-Wall -Wextra -fsanitize=undefined" } */

static int
f (int n)
{
  int v[n];
  v[0] = n;
  __closure int g (int k) { return v[0] += k; }
  return g (1) + g (2);
}

int
main (void)
{
  return f (4) != 12;
}
