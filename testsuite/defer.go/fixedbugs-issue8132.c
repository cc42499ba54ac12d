/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A block that has recovered from a fault faults itself; the caller recovers
   from that.  Go: test/fixedbugs/issue8132.go.  (R4, R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct bytes { char c[8192]; };

static int *p;

static NOINLINE void
inner (struct bytes x)
{
  __defer
    {
      if (__recover ())
        say_int (*p);
    }
  touch (&x);
  say_int (*p);
}

static NOINLINE void
outer (void)
{
  struct bytes x = { { 0 } };
  __defer { use_stack (100); check (recovers_fault (NULL_POINTER)); say ("r"); }
  inner (x);
}

int
main (void)
{
  defer_catch_faults ();
  p = hidden (0);
  outer ();
  expect ("r");
  return 0;
}
