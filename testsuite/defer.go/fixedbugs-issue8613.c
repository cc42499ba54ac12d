/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A division by zero panics: with the divisor in memory, and as a parameter.
   Go: test/fixedbugs/issue8613.go; a quotient that is not used is not computed
   in C.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "its frames of signals are not the system's" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static volatile int out, zero;

static void
by_variable (void)
{
  out = 1 / zero;
}

static NOINLINE void
divide_by (int v)
{
  out = 1 / v;
}

static void
by_parameter (void)
{
  divide_by (zero);
}

int
main (void)
{
  defer_catch_faults ();
  must_panic_with (by_variable, DIVIDE);
  must_panic_with (by_parameter, DIVIDE);
  return 0;
}
