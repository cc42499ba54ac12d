/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trace of a fault in an inlined function names the line of that function,
   and then the line of the call.  Go: test/fixedbugs/issue22083.go.  (R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include "go.h"
#include "trace.h"

struct wrapper { int *a; };

enum { LINE = __LINE__ + 5 };

static inline __attribute__ ((__always_inline__)) int
get (struct wrapper *w, int i)
{
  return w->a[i];
}

enum { LINE_OF_CALL = __LINE__ + 15 };

static NOINLINE void
f (struct wrapper *good, struct wrapper *bad)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (trace_starts (p, "get", LINE));
      check (trace_has (p, "f", LINE_OF_CALL));
      say ("r");
    }
  say_int (get (good, 0));
  say_int (get (good, 1));
  say_int (get (good, 2));
  say_int (get (bad, 0));
}

int
main (void)
{
  int numbers[] = { 0, 1, 2 };
  struct wrapper good = { numbers }, bad = { hidden (0) };
  defer_catch_faults ();
  f (hidden (&good), hidden (&bad));
  expect ("012r");
  return 0;
}
