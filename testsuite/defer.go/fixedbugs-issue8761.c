/* SPDX-License-Identifier: GPL-3.0-or-later */
/* `__recover ()' can stand in an initializer, and in a compound literal in one.
   Go: test/fixedbugs/issue8761.go.  (R2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

struct holder { const struct defer_panic *p[1]; };

static void
f (void)
{
  struct holder h[1] = { (struct holder) { { __recover () } } };
  check (is_int (h[0].p[0], 1));
  say ("r");
}

static NOINLINE void
g (void)
{
  __defer f ();
  __panic (1);
}

int
main (void)
{
  g ();
  expect ("r");
  return 0;
}
