/* SPDX-License-Identifier: GPL-3.0-or-later */
/* `__defer __recover ();' does nothing in the function that panics, where it is
   the deferred call; in a deferred block it is called directly by that block,
   when the block ends, and recovers.  (R15, R2)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
#include "panic.h"

static void
too_early (int n)
{
  __defer must_recover (n);
  __defer __recover ();
  for (int i = 0; i < 2; i++)
    __defer __recover ();
  if (n)
    __defer (void) __recover ();
  panic_if (n);
}

static void
in_a_block (int n)
{
  __defer must_not_recover ();
  __defer { __defer __recover (); say ("b"); }
  panic_if (n);
}

static void
defers_it (void)
{
  __defer __recover ();
  say ("f");
}

static void
in_a_function (int n)
{
  __defer must_not_recover ();
  __defer defers_it ();
  panic_if (n);
}

static void
nothing_to_recover (void)
{
  __defer __recover ();
  __defer { __defer __recover (); }
}

int
main (void)
{
  too_early (1);
  in_a_block (2);
  expect ("b");
  in_a_function (3);
  expect ("f");
  nothing_to_recover ();
  return 0;
}
