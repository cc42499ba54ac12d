/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault while the arguments of a call are evaluated: the call is not made,
   and the stack is in order.  Go: test/fixedbugs/issue16760.go.  (R9, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static NOINLINE void
takes (long a, long b, long c, long d, long e, long f, long g, long h)
{
  say_int ((int) (a + b + c + d + e + f + g + h));
}

static NOINLINE void
f (long *p)
{
  takes (1, 2, 3, 4, 5, 6, 7, p[5]);
}

static NOINLINE void
g (long *p)
{
  __defer
    {
      check (recovers_fault (NULL_POINTER));
      use_stack (1000);
      say ("r");
    }
  f (p);
}

int
main (void)
{
  defer_catch_faults ();
  g (hidden (0));
  expect ("r");
  return 0;
}
