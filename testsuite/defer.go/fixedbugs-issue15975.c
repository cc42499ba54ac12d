/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is evaluated at the statement faults at the statement: here the member
   that holds the function.  Go: test/fixedbugs/issue15975.go.  (D1, R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct closer { void (*close) (void); };

static NOINLINE void
f (void)
{
  struct closer *x = hidden (0);
  __defer x->close ();
  say ("not here");
}

int
main (void)
{
  defer_catch_faults ();
  must_panic_with (f, NULL_POINTER);
  expect ("");
  return 0;
}
