/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover in a block that the deferred block itself defers gives NULL: that
   one runs at the end of the block, not by the panic.  (R2, D11)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture -fplugin-arg-defer-no-warn=recover" } */
#include "panic.h"

static void
blocks (int n)
{
  __defer must_recover (n);
  __defer
    {
      __defer { check (!__recover ()); say ("i"); }
      say ("o");
    }
  panic_if (n);
}

static void
looped_blocks (int n)
{
  __defer must_recover (n);
  __defer
    {
      for (int i = 0; i < 2; i++)
	__defer { check (!__recover ()); say_int (i); }
    }
  for (int i = 0; i < 2; i++)
    __defer
      {
	__defer { check (!__recover ()); say ("l"); }
      }
  panic_if (n);
}

static void
calls (int n)
{
  __defer must_recover (n);
  __defer { __defer must_not_recover (); say ("c"); }
  panic_if (n);
}

static void
defers_it (void)
{
  __defer must_not_recover ();
  __defer { check (!__recover ()); }
  say ("d");
}

static void
functions (int n)
{
  __defer must_recover (n);
  __defer defers_it ();
  panic_if (n);
}

static void
after_the_block_has_recovered (int n)
{
  __defer
    {
      __defer { check (!__recover ()); say ("2"); }
      const struct defer_panic *p = __recover ();
      check (is_int (p, n));
      say ("1");
    }
  panic_if (n);
}

static void
block_scoped (int n)
{
  __defer must_recover (n);
  __defer
    {
      _Defer { check (!__recover ()); say ("b"); }
      say ("a");
    }
  panic_if (n);
}

int
main (void)
{
  blocks (1);
  expect ("oi");
  looped_blocks (2);
  expect ("ll22");
  calls (3);
  expect ("c");
  functions (4);
  expect ("d");
  after_the_block_has_recovered (5);
  expect ("12");
  block_scoped (6);
  expect ("ab");
  return 0;
}
