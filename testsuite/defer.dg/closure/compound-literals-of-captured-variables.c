/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compound literals in a closure hold captured variables and results of closures.  (C1, C3)  */
/* { dg-do run } */
#include "check.h"

struct pair
{
  int a, b;
};
typedef struct pair pair_fn (void) __closure;
typedef int int_fn (void) __closure;

static NOINLINE pair_fn *
make (int a, int start)
{
  int b = start;
  b++;
  return __lambda (struct pair, (void), { return (struct pair){ a, b }; });
}

static NOINLINE struct pair
call (int_fn *c)
{
  return (struct pair){ c (), (int[]){ c (), c () }[1] };
}

static int
sum (const int *p)
{
  return p[0] + p[1];
}

int
main (void)
{
  struct pair p = make (1, 2) ();
  check (p.a == 1 && p.b == 3);
  int n = 0;
  p = call (__lambda (int, (void), { return ++n; }));
  check (p.a >= 1 && p.b >= 2 && n == 3);
  __closure int late (void) { return sum ((int[]){ n, p.a }); }
  check (late () == 3 + p.a);
  return 0;
}
