/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A parameter moves that the type of another names; what a size evaluates happens once, before the body.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-dangling-pointer" } */
#include "check.h"

static int *kept;
static int (**array) [];

static NOINLINE int
columns (int n, int a[n][n])
{
  kept = &n;
  n = 1;
  return a[1][2] + (int) (sizeof a[0] / sizeof a[0][0]);
}

static NOINLINE int
itself (int n, int a[][n])
{
  array = (void *) &a;
  return a[1][n - 1];
}

static NOINLINE int
with_effects (int n, int a[n = n + 1])
{
  kept = &n;
  return n + (a != 0);
}

static NOINLINE int
with_effects_within (int n, int m, int a[m++][n = n + 1])
{
  kept = &n;
  return n * 10 + m + (int) (sizeof a[0] / sizeof a[0][0]);
}

int
main (void)
{
  int a[3][3] = { { 1, 2, 3 }, { 4, 5, 6 } };

  check (columns (3, a) == 9);
  check (*kept == 1);
  check (itself (3, a) == 6);
  check ((void *) *array == (void *) a);
  check (with_effects (3, a[0]) == 5);
  check (*kept == 4);
  check (with_effects_within (2, 5, a) == 39);
  check (*kept == 3);
  return 0;
}
