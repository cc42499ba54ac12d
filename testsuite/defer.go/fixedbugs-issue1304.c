/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When a division faults, what was stored before it is stored, and what comes
   after it is not.  Go: test/fixedbugs/issue1304.go.  (R9, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "its frames of signals are not the system's" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static int a = 1;
static volatile int four = 4;

static NOINLINE void
f (void)
{
  int c = four;
  __defer
    {
      check (recovers_fault (DIVIDE));
      check (a == 2);
      say ("r");
    }
  a = 2;
  int b = a - c / 2;
  a = c / b;
  a = 3;
}

int
main (void)
{
  defer_catch_faults ();
  f ();
  check (a == 2);
  expect ("r");
  return 0;
}
