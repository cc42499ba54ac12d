/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A null pointer out of an array faults when it is followed.
   Go: test/fixedbugs/issue38496.go.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static NOINLINE void
f (void)
{
  int *m[2] = { 0, 0 };
  __defer { check (recovers_fault (NULL_POINTER)); say ("r"); }
  touch (m);
  touch (&(int) { *m[1] });
}

int
main (void)
{
  defer_catch_faults ();
  f ();
  expect ("r");
  return 0;
}
