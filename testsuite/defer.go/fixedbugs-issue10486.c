/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frames of a division by zero can be had while it is being recovered.
   Go: test/fixedbugs/issue10486.go.  (R9, R13)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "its frames of signals are not the system's" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static volatile int a, b;

static NOINLINE int
divide (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      void *addresses[512];
      check (is_fault (p, DIVIDE));
      check (defer_panic_frames (p, addresses, 512) > 1);
      say ("r");
    }
  return a / b;
}

int
main (void)
{
  defer_catch_faults ();
  a = 1;
  check (divide () == 0);
  expect ("r");
  return 0;
}
