/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A null function can be deferred: what follows still runs, and the panic comes
   when the call is run.  Go: test/defernil.go.  (D10, R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the jump to address zero" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static NOINLINE void
f (void)
{
  void (*null) (void) = (void (*) (void)) hidden (0);
  __defer null ();
  say ("deferred");
}

static NOINLINE void
recovers (void)
{
  __defer
    {
      check (recovers_fault (NULL_POINTER));
      expect ("deferred");
    }
  f ();
}

int
main (void)
{
  defer_catch_faults ();
  recovers ();
  return 0;
}
