/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A captured variable whose declaration a goto jumps over is there all the same.  (C1, C2)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static NOINLINE int_fn *
f (int n)
{
  if (n)
    goto in;
  {
    int x;
    x = 1;
    say_int (x);
  in:
    x = n + 1;
    return __lambda (int, (void), { return x++; });
  }
}

int
main (void)
{
  int_fn *a = f (0), *b = f (5);
  check (a () == 1 && b () == 6 && a () == 2 && b () == 7);
  expect ("1");
  return 0;
}
