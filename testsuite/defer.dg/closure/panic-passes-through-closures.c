/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic passes through closures as through functions; a closure stops it.  (C9)  */
/* { dg-do run } */
#include "check.h"

#include "panic.h"
typedef void void_fn (void) __closure;

static NOINLINE void
call (void_fn *c)
{
  __defer say ("1");
  c ();
  say ("x");
}

static NOINLINE int
by_name (int n)
{
  __result int r = 1;
  __closure void stop (void) { const struct defer_panic *p = __recover (); check (is_int (p, n)); r += 5; }
  __closure void raise (void) { __defer say ("2"); panic_if (n); say ("x"); }
  __defer stop ();
  call (raise);
  return 2;
}

static NOINLINE int
by_pointer (int n)
{
  __result int r = 1;
  void_fn *stop = __lambda (void, (void), { const struct defer_panic *p = __recover (); check (is_int (p, n)); r += 6; });
  __defer stop ();
  call (__lambda (void, (void), { __defer say ("3"); __panic (n); }));
  return 2;
}

static NOINLINE int
not_directly (int n)
{
  __closure void stop (void) { check (!__recover ()); }
  __defer must_recover (n);
  __defer { stop (); say ("b"); }
  panic_if (n);
  return 2;
}

int
main (void)
{
  check (by_name (7) == 6);
  expect ("21");
  check (by_pointer (8) == 7);
  expect ("31");
  check (not_directly (9) == 0);
  expect ("b");
  return 0;
}
