/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A parameter that moves may be the bound of another, which is computed before
   it has moved.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all" } */
/* { dg-torture "" } */
#include "check.h"

static int *kept;

static NOINLINE int
f (int n, char a[n++][3])
{
  kept = &n;
  return 10 * n + a[1][0];
}

static NOINLINE int
g (const int n, char a[n][n])
{
  kept = (int *) &n;
  return 10 * (int) sizeof *a + a[1][0];
}

int
main (void)
{
  char a[3][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
  check (f (2, a) == 34 && *kept == 3);
  check (g (3, a) == 34 && *kept == 3);
  return 0;
}
