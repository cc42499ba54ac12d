/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ordinary nested functions contain closures over their own and outer variables.  (C1, C7)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static NOINLINE int_fn *
f (int n)
{
  int outer = 100;
  int_fn *make (int m)
  {
    int own = 10;
    __closure int sum (void) { return n + m + own++ + outer++; }
    sum ();
    return sum;
  }
  int_fn *a = make (1), *b = make (2);
  check (outer == 102);
  check (a () == n + 1 + 11 + 102);
  check (b () == n + 2 + 11 + 103);
  return a;
}

int
main (void)
{
  int_fn *a = f (1000), *b = f (0);
  check (a () == 1000 + 1 + 12 + 104 && b () == 1 + 12 + 104);
  return 0;
}
