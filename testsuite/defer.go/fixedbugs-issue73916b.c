/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor for a function two calls away, when all are inlined, or none.
   Go: test/fixedbugs/issue73916b.go.  (R2, R14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
/* { dg-torture "" } */
#include "go.h"

static inline void
recovers (void)
{
  if (__recover ())
    say ("recovered");
}

static inline void
calls_recover (void)
{
  recovers ();
}

static int
f (void)
{
  calls_recover ();
  return 0;
}

static void
panics (void)
{
  __defer f ();
  __panic ("XXX");
}

int
main (void)
{
  must_panic (panics);
  expect ("");
  return 0;
}
