/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable that is set after the closure is made is captured by reference.  (C1, C5)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static NOINLINE int_fn *
f (int n)
{
  int x;
  struct { int a, b; } s;
  __closure int get (void) { return x + s.b; }
  if (n > 0)
    x = n;
  else
    x = -n;
  s.b = 1;
  return get;
}

int
main (void)
{
  check (f (5) () == 6 && f (-7) () == 8);
  return 0;
}
