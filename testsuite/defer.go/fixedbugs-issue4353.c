/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An access far beyond an array is a fault that can be recovered.
   Go: test/fixedbugs/issue4353.go, where the bounds are checked.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static int array[100], *p = array;
static volatile long long far = 1ll << 44;

static NOINLINE void
f (void)
{
  __defer { check (recovers_fault (NULL_POINTER)); say ("r"); }
  touch (&(int) { p[far] });
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
