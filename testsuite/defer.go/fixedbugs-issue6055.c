/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A null function found in a table can be deferred; its call panics, and what
   was deferred before it runs.  Go: test/fixedbugs/issue6055.go.
   (D10, D12)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct closer { void (*close) (void); };

static NOINLINE void
f (void)
{
  __defer { use_stack (10); say ("d"); }
  struct closer *x = hidden (&(struct closer) { 0 });
  __defer x->close ();
  say ("b");
}

int
main (void)
{
  defer_catch_faults ();
  must_panic_with (f, NULL_POINTER);
  expect ("bd");
  return 0;
}
