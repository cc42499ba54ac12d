/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure changes the result of the function that made it, and sees what `return'
   makes of it.  (C6, N2, N5)  */
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

static NOINLINE int
h (int n)
{
  __result int r = 1;
  kept = __lambda (int, (void), { return r; });
  return n + 1;
}

static NOINLINE int_fn *
i (int n)
{
  __result int_fn *r = NULL;
  kept = __lambda (int, (void), { return r == NULL; });
  return __lambda (int, (void), { return n; });
}

int
main (void)
{
  check (h (3) == 4);
  check (kept () == 4);
  check (i (3) () == 3);
  check (kept () == 0);
  check (f (3) == 8);
  check (g (3) == 8);
  check (kept () == 11);
  return 0;
}
