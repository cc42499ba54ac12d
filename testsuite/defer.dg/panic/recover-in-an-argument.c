/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover in the argument of a deferred call is evaluated at the statement:
   in the deferred block that gets the panic, elsewhere NULL.
   (R15, R2, D1)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
#include "panic.h"

static void
got (const struct defer_panic *p)
{
  say (p ? "r" : "n");
}

static void
at_the_statement (int n)
{
  __defer must_recover (n);
  __defer got (__recover ());
  panic_if (n);
}

static void
in_a_call_of_the_block (int n)
{
  __defer { got (__recover ()); }
  panic_if (n);
}

static void
of_a_call_that_the_block_defers (int n)
{
  __defer
    {
      __defer got (__recover ());
      say ("b");
    }
  panic_if (n);
}

static void
of_one_in_a_loop (int n)
{
  __defer
    {
      for (int i = 0; i < 2; i++)
	__defer got (__recover ());
    }
  panic_if (n);
}

int
main (void)
{
  at_the_statement (1);
  expect ("n");
  in_a_call_of_the_block (2);
  expect ("r");
  of_a_call_that_the_block_defers (3);
  expect ("br");
  of_one_in_a_loop (4);
  expect ("nr");
  return 0;
}
