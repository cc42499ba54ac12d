/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ordinary nested functions keep their meaning beside closures, and in them.  (C7)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static NOINLINE int
apply (int (*f) (int), int n)
{
  return f (n);
}

static NOINLINE int_fn *
f (int n)
{
  int ordinary_calls = 0, both = 0;
  int ordinary (int m) { ordinary_calls++; both++; return n + m; }
  __closure int closure (void)
  {
    int local = 10;
    int inner (int m) { both++; return local++ + m + n; }
    return inner (1) + inner (2) + both;
  }
  check (ordinary (1) == n + 1);
  check (apply (ordinary, 2) == n + 2);
  check (ordinary_calls == 2 && both == 2);
  check (closure () == 24 + 2 * n + 4);
  check (both == 4);
  return closure;
}

int
main (void)
{
  int_fn *c = f (5);
  check (c () == 24 + 10 + 6);
  return 0;
}
