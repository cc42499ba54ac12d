/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures capture closures made before, in loops, calls and objects.  (C2, C6)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "check.h"

typedef int int_fn (int) __closure;
struct object { int x; int_fn *get; };

static NOINLINE int_fn *
in_a_loop (int n)
{
  int_fn *last = 0;
  for (int i = 0; i < n; i++)
    {
      int_fn *previous = last;
      __closure int f (int k) { return k > 10 ? f (k - 10) + i : previous ? previous (k) + k : k; }
      last = f;
    }
  return last;
}

static NOINLINE int_fn *
set_later (int n)
{
  int_fn *later = 0;
  __closure int even (int k) { return k ? later (k - 1) : 1; }
  later = __lambda (int, (int k), { return k ? even (k - 1) : 0; });
  return n ? even : later;
}

static NOINLINE int
in_calls (int_fn *c, int n)
{
  if (n == 0)
    return c (1);
  return in_calls (__lambda (int, (int k), { return c (k) + n; }), n - 1);
}

static NOINLINE struct object *
make (struct object *s, int x)
{
  s->x = x;
  s->get = __lambda (int, (int by), { return s->x += by; });
  return s;
}

static NOINLINE int
same_name (int n)
{
  __closure int f (int k)
  {
    __closure int f (int j) { return j + n; }
    return f (k) * 2;
  }
  return f (n);
}

int
main (void)
{
  check (in_a_loop (3) (2) == 6 && in_a_loop (3) (12) == 9);
  check (set_later (1) (4) == 1 && set_later (0) (4) == 0);
  check (in_calls (__lambda (int, (int k), { return k; }), 100) == 5051);
  struct object s;
  check (make (&s, 4)->get (1) == 5 && s.get (2) == 7 && s.x == 7);
  check (same_name (3) == 12);
  return 0;
}
