/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The call of a null function during a panic replaces that panic; nothing is
   left when it is recovered.  Go: test/fixedbugs/issue8047b.go.  (D10, R4)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static NOINLINE void
f (void)
{
  void (*null) (void) = (void (*) (void)) hidden (0);
  __defer null ();
  __panic (1);
}

static NOINLINE void
g (void)
{
  __defer { check (!__recover ()); say ("n"); }
  __defer { check (recovers_fault (NULL_POINTER)); say ("r"); }
  f ();
}

int
main (void)
{
  defer_catch_faults ();
  g ();
  expect ("rn");
  return 0;
}
