/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trace of a fault names the line where it happened, at the start of a loop
   and before it is recovered too.  Go: test/fixedbugs/bug348.go.  (R9, R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include "go.h"
#include "trace.h"

static int *x;

enum { LINE = __LINE__ + 5 };

static NOINLINE void
f (void)
{
  for (int i = *x; i < 10; i++)
    touch (&i);
}

static NOINLINE void
g (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (trace_starts (p, "f", LINE));
    }
  f ();
  say ("not here");
}

int
main (void)
{
  defer_catch_faults ();
  x = hidden (0);
  g ();
  expect ("");
  return 0;
}
