/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that is raised and recovered in a function that deferred work calls
   leaves the panic that runs the work as it was: it can be recovered
   afterwards, by the same work or by later work, or goes on.  (R4, R1)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE void
survives (int n)
{
  __defer must_recover (n);
  panic_if (n);
}

static NOINLINE void
survives_a_replaced_one (int n)
{
  __defer must_recover (n + 1);
  __defer panic_if (n + 1);
  panic_if (n);
}

static NOINLINE void
survives_deep (int depth)
{
  __defer must_recover (depth);
  __defer { if (depth > 1) survives_deep (depth - 1); }
  panic_if (depth);
}

static void
same_work_recovers (int n)
{
  __defer
    {
      survives (100);
      const struct defer_panic *p = __recover ();
      check (is_int (p, n));
      survives (101);
      check (is_int (p, n));
      check (!__recover ());
    }
  panic_if (n);
}

static void
same_function_recovers_after (int n)
{
  survives (102);
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  survives_a_replaced_one (103);
  check (is_int (p, n));
}

static void
the_function_is_the_deferred_call (int n)
{
  __defer same_function_recovers_after (n);
  panic_if (n);
}

static void
later_work_recovers (int n)
{
  __defer must_not_recover ();
  __defer must_recover (n);
  __defer survives (100);
  __defer survives_a_replaced_one (100);
  for (int i = 0; i < 3; i++)
    __defer survives (200 + i);
  __defer { survives_deep (50); }
  panic_if (n);
}

static NOINLINE void
goes_on_from_here (int n)
{
  __defer survives (7);
  panic_if (n);
}

static void
outer_recovers (int n)
{
  __defer must_recover (n);
  __defer { survives (8); }
  goes_on_from_here (n);
}

int
main (void)
{
  same_work_recovers (1);
  the_function_is_the_deferred_call (2);
  later_work_recovers (3);
  outer_recovers (4);
  return 0;
}
