/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable that is changed is not captured by value, however it is changed:
   as a whole, in part, by another closure, in the head of a loop, or after the
   closure has been made.  Go: test/closure2.go.  (C1)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "go.h"

typedef int int_fn (void) __closure;

static volatile bool never;

static NOINLINE void
parts (void)
{
  struct { int v; } x = { 0 };
  struct { struct { int v; } in; } y = { { 0 } };
  struct { char a[3]; } z = { { 0 } };
  struct { unsigned low : 3, high : 5; } bits = { 0, 0 };

  __lambda (void, (void), { x.v++; }) ();
  check (x.v == 1);
  __lambda (void, (void), { y.in.v = 1; }) ();
  check (y.in.v == 1);
  __lambda (void, (void), {
    int i = 0;
    for (z.a[1] = 1; i < 10; i++)
      ;
  }) ();
  check (z.a[1] == 1);
  __lambda (void, (void), { bits.high = 9; }) ();
  check (bits.high == 9 && bits.low == 0);
}

static NOINLINE void
by_another (void)
{
  int w = 0, copy = 0;

  __closure void expect_one (void) { check (w == 1); }
  __lambda (void, (void), {
    copy = w;
    __lambda (void, (void), { w++; }) ();
  }) ();
  expect_one ();
  check (copy == 0);
}

static NOINLINE void
in_loops (void)
{
  int_fn *g = NULL;
  int q = 0;

  for (int i = 0; i < 2; i++)
    if (i == 0)
      g = __lambda (int, (void), { return i; });
  check (g () == 2);

  for (int i = 0; i < 2; i++)
    {
      q++;
      g = __lambda (int, (void), { return q; });
    }
  check (g () == 2);

  int a[2] = { 0, 0 }, r = 0, i = 0;
  for (a[__lambda (int, (void), { r++; return 0; }) ()] = 1; i < 1; i++)
    g = __lambda (int, (void), { return r; });
  check (g () == 1 && a[0] == 1);
}

static NOINLINE void
with_the_closure (void)
{
  int q = 0;
  int_fn *g;

  g = (q = 1, __lambda (int, (void), { return q; }));
  if (never)
    g = __lambda (int, (void), { return 2; });
  check (g () == 1);
  q = 5;
  check (g () == 5);
}

static NOINLINE void
through_a_pointer (int parameter)
{
  int *p = &parameter;
  int_fn *g = __lambda (int, (void), { return parameter; });

  *p = 7;
  check (g () == 7);
  __asm__ ("" : "=r" (parameter) : "0" (8));
  check (g () == 8);
}

int
main (void)
{
  parts ();
  by_another ();
  in_loops ();
  with_the_closure ();
  through_a_pointer (1);
  return 0;
}
