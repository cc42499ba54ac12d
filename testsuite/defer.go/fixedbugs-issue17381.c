/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frames of a fault in a function that calls nobody lead to main, also
   where the stack is full of addresses of old.
   Go: test/fixedbugs/issue17381.go.  (R9, R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -g -fplugin-arg-defer-faults" } */
#include "go.h"
#include "trace.h"

static NOINLINE void
garbage (void)
{
  void *volatile x[20];
  for (int i = 0; i < 20; i++)
    x[i] = (char *) (void *) use_stack + 8;
  (void) x[19];
}

enum { LINE = __LINE__ + 6 };

static NOINLINE void
f (int *p)
{
  volatile int t[1] = { 0 };
  *p = t[0];
}

enum { LINE_OF_MAIN = __LINE__ + 13 };

int
main (void)
{
  defer_catch_faults ();
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (trace_starts (p, "f", LINE));
      check (trace_has (p, "main", LINE_OF_MAIN));
    }
  garbage ();
  f (hidden (0));
  return 0;
}
