/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where an argument faults, the function that would get it is not in the frames:
   also when it is inlined.  Go: test/fixedbugs/issue19799.go.  (R9, R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include <stdarg.h>
#include "go.h"
#include "trace.h"

static inline int
foo (int x)
{
  return x + 1;
}

static int
bar (int count, ...)
{
  va_list ap;
  int x;
  va_start (ap, count);
  (void) count;
  x = va_arg (ap, int);
  va_end (ap);
  return x + 1;
}

static NOINLINE void
f (int *v)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_fault (p, NULL_POINTER));
      check (trace_has (p, "f", ANY_LINE) && !trace_has (p, "foo", ANY_LINE));
      say ("r");
    }
  say_int (foo (v[0]));
}

static NOINLINE void
variadic (int *v)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_fault (p, NULL_POINTER));
      check (trace_has (p, "variadic", ANY_LINE)
             && !trace_has (p, "bar", ANY_LINE));
      say ("r");
    }
  say_int (bar (1, v[0]));
}

int
main (void)
{
  defer_catch_faults ();
  f (hidden (0));
  variadic (hidden (0));
  expect ("rr");
  return 0;
}
