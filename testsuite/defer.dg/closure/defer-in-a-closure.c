/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A defer in a closure belongs to the closure.  (C9, D3)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (int) __closure;

static NOINLINE int_fn *
f (int k)
{
  __defer say ("f");
  __closure int c (int n)
  {
    __result int r = 0;
    __defer { r += 100 * k; say ("d"); }
    for (int i = 0; i < n; i++)
      {
	int x = i;
	__defer { say_int (x++ + k); }
      }
    k++;
    say ("c");
    return n;
  }
  check (c (2) == 202);
  say ("e");
  return c;
}

int
main (void)
{
  int_fn *c = f (1);
  expect ("c32def");
  check (c (3) == 303);
  expect ("c543d");
  return 0;
}
