/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A captured variable whose declaration a switch jumps over is there all the same.  (C1, C2)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static NOINLINE int_fn *
f (int n)
{
  switch (n)
    {
      int x;
    case 1:
      x = 10;
      return __lambda (int, (void), { return x++; });
    default:
      x = 20;
      return __lambda (int, (void), { return x--; });
    }
}

int
main (void)
{
  int_fn *a = f (1), *b = f (2);
  check (a () == 10 && b () == 20 && a () == 11 && b () == 19);
  return 0;
}
