/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An argument `__recover ()' of a deferred call is evaluated at the statement,
   where there is nothing to recover.
   Go: test/fixedbugs/gcc61248.go, with defer in place of go.  (D1, R15)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
/* { dg-torture "" } */
#include "go.h"

static void
f (int n, const struct defer_panic *p)
{
  check (n == 0 && !p);
  say ("f");
}

static NOINLINE void
g (void)
{
  void (*volatile pointer) (int, const struct defer_panic *) = f;
  __defer { check (recovers_int (1)); say ("r"); }
  __defer pointer (0, __recover ());
  __panic (1);
}

int
main (void)
{
  g ();
  expect ("fr");
  return 0;
}
