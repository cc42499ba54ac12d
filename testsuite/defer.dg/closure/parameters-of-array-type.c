/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parameters of array type are captured as the pointers that they are.  (C6)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static NOINLINE int_fn *
f (int n, int a[n], int m[][3], int s[static 2], int v[const])
{
  __closure int sum (void) { return a[n - 1] + m[1][2] + s[1]++ + v[0] + (int) sizeof m[0]; }
  return sum;
}

static NOINLINE int_fn *
moved (int a[2])
{
  __closure int next (void) { return *a++; }
  return next;
}

int
main (void)
{
  static int a[] = { 1, 2, 3 }, m[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
  int_fn *s = f (3, a, m, a, a);
  check (s () == 3 + 6 + 2 + 1 + 12 && s () == 3 + 6 + 3 + 1 + 12);
  int_fn *next = moved (a);
  check (next () == 1 && next () == 4 && next () == 3);
  return 0;
}
