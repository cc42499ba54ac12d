/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trace of a fault in the operand of switch names that line, and not the
   line of a case.  Go: test/fixedbugs/issue4562.go.  (R9, R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include "go.h"
#include "trace.h"

static struct t { int value; } *p;
enum { LINE = __LINE__ + 11 };

static NOINLINE void
f (void)
{
  __defer
    {
      const struct defer_panic *panic = __recover ();
      check (trace_starts (panic, "f", LINE));
      say ("r");
    }
  switch (p->value)
    {
    case 0:
      say ("0");
      break;
    case 1:
      say ("1");
      break;
    case 2:
      say ("2");
    }
  say ("not here");
}

int
main (void)
{
  defer_catch_faults ();
  p = hidden (0);
  f ();
  expect ("r");
  return 0;
}
