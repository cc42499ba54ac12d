/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With faults caught, an integer division by zero panics, with Go's words.
   (R9)  */
/* { dg-do run } */
/* { dg-no-valgrind "it does not say which instruction divided" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "panic.h"

static volatile int zero;
static volatile long long_zero;

static int
divides (void)
{
  return 5 / zero;
}

static int
remainder_of (void)
{
  return 5 % zero;
}

static int
divides_long (void)
{
  return 5000000000 / long_zero;
}

static int
try (int (*f) (void))
{
  __result int r = -1;
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && p->kind == DEFER_RUNTIME_ERROR);
      check (is_text (p, "runtime error: integer divide by zero"));
      r = 5;
    }
  return f () + 1000;
}

static int
here (int n)
{
  __result int r = -1;
  __defer { if (__recover ()) r = 6; }
  r = n / zero;
}

int
main (void)
{
  defer_catch_faults ();
  for (int i = 0; i < 3; i++)
    {
      check (try (divides) == 5);
      check (try (remainder_of) == 5);
      check (try (divides_long) == 5);
      check (here (3) == 6);
    }
  return 0;
}
