/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A captured array of varying size works while its scope lives, in all dimensions.  (C6)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (int n, int m)
{
  int a[n][m], one[n];
  __closure void fill (int by)
  {
    for (int i = 0; i < n; i++)
      for (int j = 0; j < m; j++)
	a[i][j] = by * (i * m + j);
  }
  __closure int sum (void)
  {
    int s = 0;
    for (unsigned i = 0; i < sizeof a / sizeof *a; i++)
      for (unsigned j = 0; j < sizeof *a / sizeof **a; j++)
	s += a[i][j];
    return s + (int) (sizeof one / sizeof *one);
  }
  fill (2);
  a[0][0] = 100;
  return sum ();
}

int
main (void)
{
  check (f (2, 3) == 132);
  check (f (1, 1) == 101);
  return 0;
}
