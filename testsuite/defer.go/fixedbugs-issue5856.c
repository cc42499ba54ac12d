/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred function sees in the frames of the panic the line that raised it,
   in the function that deferred the call.
   Go: test/fixedbugs/issue5856.go.  (R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-options "-Wall -Wextra -g" } */
#include "go.h"
#include "trace.h"

static volatile int x = 1;
enum { LINE = __LINE__ + 16 };

static void
g (void)
{
  const struct defer_panic *p = __recover ();
  check (trace_starts (p, "f", LINE));
  say ("g");
}

static NOINLINE void
f (void)
{
  if (x == 0)
    return;
  __defer g ();
  __panic ("panic");
}

int
main (void)
{
  f ();
  expect ("g");
  return 0;
}
