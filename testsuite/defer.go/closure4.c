/* SPDX-License-Identifier: GPL-3.0-or-later */
/* To call a null function panics.  Go: test/closure4.go.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the jump to address zero" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static NOINLINE void
f (void)
{
  void (*null) (void) = (void (*) (void)) hidden (0);
  __defer { check (recovers_fault (NULL_POINTER)); say ("r"); }
  null ();
  say ("not here");
}

int
main (void)
{
  defer_catch_faults ();
  f ();
  expect ("r");
  return 0;
}
