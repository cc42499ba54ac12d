/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure can be deferred, by name and by pointer, once and in a loop.  (C9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "check.h"

typedef void say_fn (int) __closure;

static NOINLINE void
f (int n)
{
  int k = n;
  __closure void c (int m) { say_int (k); say_int (m); say (" "); k++; }
  say_fn *p = c;
  __defer c (1);
  __defer p (2);
  for (int i = 3; i < 5; i++)
    {
      __defer c (i);
      __closure void own (int m) { say ("o"); say_int (m + i); say (" "); }
      __defer own (10);
      p = own;
      __defer p (20);
    }
  p = 0;
  k = 5;
}

int
main (void)
{
  f (0);
  expect ("o25 o15 54 o25 o15 63 72 81 ");
  return 0;
}
