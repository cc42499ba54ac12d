/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure changes the result of the function that made it.  (C6)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static int_fn *kept;

static NOINLINE int
f (int n)
{
  __result int r = 1;
  __closure int add (void) { return r += n; }
  __defer add ();
  return 5;
}

static NOINLINE int
g (int n)
{
  __result int r = 1;
  kept = __lambda (int, (void), { return r += n; });
  __defer kept ();
  return 5;
}

int
main (void)
{
  check (f (3) == 8);
  check (g (3) == 8);
  check (kept () == 11);
  return 0;
}
