/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that is called where it stands, or by a variable that is set once,
   or set again, or in another closure, does the same inlined or not.
   Go: test/closure3.go.  (C1, C6)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

typedef int nullary (void) __closure;
typedef int unary (int) __closure;
typedef void action (void) __closure;

static volatile bool yes = true, no = false;

static int
sum (int n, unary *f)
{
  return n ? f (n) + sum (n - 1, f) : 0;
}

static NOINLINE void
at_once (void)
{
  check (__lambda (int, (void), { return 1; }) () == 1);
  check (__lambda (int, (int x), { return x; }) (2) == 2);
  check (__lambda (int, (int x, int y), { return x + y; }) (1, 2) == 3);
  check (__lambda (int, (int x), {
           return __lambda (int, (int y), { return x * y; }) (3);
         }) (4) == 12);
}

static NOINLINE void
by_a_variable (void)
{
  nullary *one = __lambda (int, (void), { return 1; });
  unary *same = __lambda (int, (int x), { return x; });

  check (one () == 1 && same (2) == 2);
  if (no)
    same = __lambda (int, (int x), { return -x; });
  check (same (2) == 2);
  if (yes)
    same = __lambda (int, (int x), { return x + 1; });
  check (same (2) == 3);
  unary **at = &same;
  *at = __lambda (int, (int x), { return x + 2; });
  check (same (2) == 4);
}

static NOINLINE void
set_again_in_a_closure (void)
{
  unary *f = __lambda (int, (int x), { return x; });

  __lambda (void, (void), {
    f = __lambda (int, (int x), { return x + 1; });
  }) ();
  check (f (2) == 3);
}

static NOINLINE void
over_variables (void)
{
  int x = 42, y = 0;

  check (__lambda (int, (void), { return x; }) () == 42);
  __lambda (void, (void), { y = x + 1; x = 7; }) ();
  check (x == 7 && y == 43);
  __lambda (void, (void), {
    __lambda (void, (void), { x++; }) ();
    y += x;
  }) ();
  check (x == 8 && y == 51);
  check (__lambda (int, (int x), { return x + y; }) (1) == 52);
}

static NOINLINE void
made_by_a_closure (void)
{
  int n = 1;
  nullary *f = __lambda (nullary *, (void), {
    n++;
    return __lambda (int, (void), { return ++n; });
  }) ();

  check (n == 2 && f () == 3 && f () == 4 && n == 4);
}

static NOINLINE void
recursive (void)
{
  int depth = 0;
  __closure int factorial (int n)
  {
    depth++;
    return n <= 1 ? 1 : n * factorial (n - 1);
  }
  check (factorial (5) == 120 && depth == 5);
  check (sum (4, factorial) == 24 + 6 + 2 + 1);
}

static NOINLINE void
panics (void)
{
  int stage = 0;
  __closure void boundary (action *f)
  {
    __defer { if (__recover ()) stage += 10; }
    f ();
    stage += 100;
  }
  boundary (__lambda (void, (void), { stage++; }));
  check (stage == 101);
  boundary (__lambda (void, (void), { __panic (stage++); }));
  check (stage == 112);
}

int
main (void)
{
  at_once ();
  by_a_variable ();
  set_again_in_a_closure ();
  over_variables ();
  made_by_a_closure ();
  recursive ();
  panics ();
  return 0;
}
