/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A null function is pending while the stack grows deep.
   Go: test/fixedbugs/issue8047.go.  (D10)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static NOINLINE void
f (void)
{
  void (*null) (void) = (void (*) (void)) hidden (0);
  __defer { check (recovers_fault (NULL_POINTER)); say ("r"); }
  __defer null ();
  use_stack (1000);
}

int
main (void)
{
  defer_catch_faults ();
  f ();
  expect ("r");
  return 0;
}
