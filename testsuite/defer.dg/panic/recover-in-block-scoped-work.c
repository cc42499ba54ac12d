/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Block-scoped work that a panic runs may recover it: the rest of the
   function's work runs, the outer blocks' first, and the function returns.
   (R2, R3, T1)  */
/* { dg-do run } */
#include "panic.h"

static int
in_the_outermost_block (int n)
{
  __result int r = 1;
  __defer { check (!__recover ()); say ("d"); }
  _Defer { check (!__recover ()); say ("t"); }
  _Defer
    {
      const struct defer_panic *p = __recover ();
      check (is_int (p, n));
      r = 2;
    }
  panic_if (n);
  say ("no");
}

static int
in_an_inner_block (int n)
{
  __defer { check (!__recover ()); say ("d"); }
  _Defer { check (!__recover ()); say ("o"); }
  {
    _Defer { check (!__recover ()); say ("m"); }
    {
      _Defer { if (__recover ()) say ("r"); }
      _Defer say ("i");
      panic_if (n);
    }
    say ("no");
  }
  return 7;
}

static void
as_a_call (int n)
{
  _Defer must_not_recover ();
  _Defer must_recover (n);
  panic_if (n);
}

static int
in_each_round_of_a_loop (int n)
{
  for (int i = 0; i < n; i++)
    {
      _Defer { say (__recover () ? "r" : "n"); }
      if (i == 2)
	panic_if (n);
    }
  return 7;
}

static void
without_a_panic (void)
{
  _Defer { check (!__recover ()); }
  _Defer must_not_recover ();
}

int
main (void)
{
  check (in_the_outermost_block (1) == 2);
  expect ("td");
  check (in_an_inner_block (2) == 0);
  expect ("irmod");
  as_a_call (3);
  check (in_each_round_of_a_loop (9) == 0);
  expect ("nnr");
  without_a_panic ();
  return 0;
}
