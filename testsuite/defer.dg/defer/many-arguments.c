/* SPDX-License-Identifier: GPL-3.0-or-later */
/* More arguments than registers are all captured.  (D1)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
sum (int a, int b, int c, int d, int e, int f, int g, int h, int i, int j,
     int k, int l, int m, int n, int o, int p, int q, int r, int s, int t)
{
  say_int (a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i
	   + 10 * j + 11 * k + 12 * l + 13 * m + 14 * n + 15 * o + 16 * p
	   + 17 * q + 18 * r + 19 * s + 20 * t);
}

static void
f (int x)
{
  __defer sum (x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x + 1);
  x = 50;
}

int
main (void)
{
  f (1);
  expect ("230");
  return 0;
}
