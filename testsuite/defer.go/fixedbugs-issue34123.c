/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trace of a fault names the line of the store that faults, and not that of
   a store before it.  Go: test/fixedbugs/issue34123.go.  (R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include "go.h"
#include "trace.h"

static char x;
static char *p;
enum { LINE = __LINE__ + 7 };

static NOINLINE void
f (void)
{
  char *q = p;
  x = 11;
  *q = 12;
}

static NOINLINE void
g (void)
{
  __defer
    {
      const struct defer_panic *panic = __recover ();
      check (trace_starts (panic, "f", LINE));
      check (x == 11);
      say ("r");
    }
  f ();
}

int
main (void)
{
  defer_catch_faults ();
  p = hidden (0);
  g ();
  expect ("r");
  return 0;
}
