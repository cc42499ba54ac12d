/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trace of a fault names the line that reads, and not the next one, that
   stores what was read.  Go: test/fixedbugs/issue27201.go.  (R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include "go.h"
#include "trace.h"

static volatile long long sink;
enum { LINE = __LINE__ + 15 };

static void
stops (void)
{
  const struct defer_panic *p = __recover ();
  check (trace_starts (p, "f", LINE));
  check (!trace_has (p, "f", LINE + 1));
  say ("r");
}

static NOINLINE void
f (int *p)
{
  __defer stops ();
  int v = *p;
  sink = v;
}

int
main (void)
{
  defer_catch_faults ();
  f (hidden (0));
  expect ("r");
  return 0;
}
