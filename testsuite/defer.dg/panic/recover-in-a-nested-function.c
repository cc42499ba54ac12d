/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested function that is the deferred call may recover, with and without
   variables of the outer one, called by its name or by a pointer; one that
   deferred work calls may not.  (R2, D1)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-trampolines -fplugin-arg-defer-no-warn=recover" } */
#include "panic.h"

static int
by_name (int n)
{
  __result int r = 0;
  void stops (void)
  {
    const struct defer_panic *p = __recover ();
    check (is_int (p, n));
    r = 3;
  }
  __defer stops ();
  panic_if (n);
}

static void
without_a_chain (int n)
{
  void stops (int expected)
  {
    const struct defer_panic *p = __recover ();
    check (is_int (p, expected));
    say ("s");
  }
  __defer stops (n);
  panic_if (n);
}

static int
by_a_pointer (int n)
{
  __result int r = 0;
  void stops (void)
  {
    const struct defer_panic *p = __recover ();
    check (is_int (p, n));
    r = 4;
  }
  void (*volatile pointer) (void) = stops;
  __defer pointer ();
  panic_if (n);
}

static NOINLINE int
by_a_parameter_of_another (void (*f) (void), int n)
{
  __defer f ();
  panic_if (n);
  return 5;
}

static int
given_away (int n)
{
  int seen = 0;
  void stops (void)
  {
    const struct defer_panic *p = __recover ();
    check (is_int (p, n));
    seen++;
  }
  check (by_a_parameter_of_another (stops, n) == 0);
  return seen;
}

static int
not_the_deferred_call (int n)
{
  __result int r = 0;
  void asks (void)
  {
    if (__recover ())
      r = -1;
  }
  __defer must_recover (n);
  __defer { asks (); r++; }
  panic_if (n);
}

static int
its_own_panic (int n)
{
  int seen = 0;
  void inner (void)
  {
    __defer { if (__recover ()) seen += 1; }
    __defer { seen += 10; }
    panic_if (n);
  }
  __defer must_not_recover ();
  inner ();
  inner ();
  return seen;
}

static int
panics_through_the_outer (int n)
{
  __result int r = 0;
  void inner (int k)
  {
    __defer { r += k; }
    panic_if (k);
  }
  __defer { if (__recover ()) r += 100; }
  inner (0);
  inner (n);
}

int
main (void)
{
  check (by_name (1) == 3);
  without_a_chain (2);
  expect ("s");
  check (by_a_pointer (3) == 4);
  check (given_away (4) == 1);
  check (not_the_deferred_call (5) == 1);
  check (its_own_panic (6) == 22);
  check (panics_through_the_outer (7) == 107);
  return 0;
}
