/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A parameter that points to arrays of varying size is captured while these live.  (C6)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (int n, int m, int a[n][m])
{
  __closure int last (void) { return a[n - 1][m - 1]; }
  return last ();
}

int
main (void)
{
  static int a[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
  check (f (2, 3, a) == 6);
  return 0;
}
