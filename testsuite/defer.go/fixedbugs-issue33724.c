/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frames of a fault are those of the functions that were running, and not
   of one that was about to be called.  Go: test/fixedbugs/issue33724.go.
   (R9, R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include "go.h"
#include "trace.h"

struct inner { int error; };
struct outer { int pad; struct inner *inner; };

static NOINLINE int
not_expected (struct inner *i)
{
  return i ? 17 + i->error : 86;
}

enum { LINE = __LINE__ + 5 };

static NOINLINE void
expected (struct outer *o)
{
  say_int (not_expected (o->inner));
}

static NOINLINE void
f (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_fault (p, NULL_POINTER));
      check (trace_starts (p, "expected", LINE));
      check (!trace_has (p, "not_expected", ANY_LINE));
      say ("r");
    }
  expected (hidden (0));
}

int
main (void)
{
  defer_catch_faults ();
  f ();
  expect ("r");
  return 0;
}
