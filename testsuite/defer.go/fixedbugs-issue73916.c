/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred function does not recover for the one that it calls last, though
   the call may become a jump, with the caller's frame gone.
   Go: test/fixedbugs/issue73916.go.  (R2, R14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
/* { dg-torture "" } */
#include "go.h"

static NOINLINE void
calls_recover (void)
{
  if (__recover ())
    say ("recovered");
}

static NOINLINE void
f (int n)
{
  touch (&n);
  calls_recover ();
}

static NOINLINE void
jumps (void)
{
  calls_recover ();
}

static inline __attribute__ ((__always_inline__)) void
is_inlined (void)
{
  calls_recover ();
}

static void
panics (void)
{
  __defer f (1);
  __defer jumps ();
  __defer is_inlined ();
  __panic ("XXX");
}

int
main (void)
{
  must_panic (panics);
  expect ("");
  return 0;
}
