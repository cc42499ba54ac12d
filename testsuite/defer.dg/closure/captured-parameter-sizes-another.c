/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A captured parameter that the type of another names; what a size evaluates happens once, before the body.  (C6)  */
/* { dg-do run } */
#include "check.h"

typedef int next_fn (void) __closure;

static NOINLINE next_fn *
columns (int n, int a[n][n])
{
  __closure int next (void) { return ++n; }
  a[1][0] = n;
  n = 7;
  a[1][1] = sizeof a[0] / sizeof a[0][0];
  return next;
}

static NOINLINE next_fn *
with_effects (int n, int m, int a[m++][n = n + 1])
{
  __closure int next (void) { return ++n + m++; }
  int old = n++;
  a[1][0] = old;
  return next;
}

int
main (void)
{
  int a[3][3] = { { 0 } };

  next_fn *f = columns (3, a);
  check (a[1][0] == 3 && a[1][1] == 3);
  check (f () == 8);
  check (f () == 9);
  f = with_effects (2, 10, a);
  check (a[1][0] == 3);
  check (f () == 5 + 11);
  check (f () == 6 + 12);
  return 0;
}
