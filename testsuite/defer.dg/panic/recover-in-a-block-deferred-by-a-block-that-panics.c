/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A block that a deferred block defers recovers the panic of that block; the
   panic which ran the deferred block goes on.  (R2, R4, D11)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "panic.h"

static void
blocks (int n)
{
  __defer { say ("o"); }
  __defer must_recover (n);
  __defer
    {
      __defer
	{
	  const struct defer_panic *p = __recover ();
	  check (is_int (p, n + 1));
	  say ("i");
	}
      panic_if (n + 1);
      say ("no");
    }
  panic_if (n);
}

static void
calls (int n)
{
  __defer must_recover (n);
  __defer
    {
      __defer must_recover (n + 1);
      panic_if (n + 1);
      say ("no");
    }
  panic_if (n);
}

static void
in_loops (int n)
{
  __defer must_recover (n);
  for (int i = 0; i < 3; i++)
    __defer
      {
	for (int j = 0; j < 2; j++)
	  __defer { if (__recover ()) say ("r"); else say ("n"); }
	panic_if (i + 100);
	say ("no");
      }
  panic_if (n);
}

static void
by_a_function_of_its_own (void)
{
  __defer must_recover (77);
  panic_if (77);
}

static void
functions (int n)
{
  __defer must_recover (n);
  __defer by_a_function_of_its_own ();
  panic_if (n);
}

static void
both_recovered_by_one_block (int n)
{
  __defer
    {
      __defer must_recover (n + 1);
      const struct defer_panic *p = __recover ();
      check (is_int (p, n));
      panic_if (n + 1);
      say ("no");
    }
  panic_if (n);
  say ("no");
}

static void
ordinary_way_out (int n)
{
  __defer must_not_recover ();
  __defer
    {
      __defer must_recover (n);
      panic_if (n);
      say ("no");
    }
}

int
main (void)
{
  blocks (1);
  expect ("io");
  calls (10);
  in_loops (20);
  expect ("rnrnrn");
  functions (30);
  both_recovered_by_one_block (40);
  ordinary_way_out (50);
  expect ("");
  return 0;
}
