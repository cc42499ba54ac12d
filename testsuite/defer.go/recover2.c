/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred function recovers from an error of the machine and finds its text.
   Go: test/recover2.go, as far as C has such errors.  (R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "its frames of signals are not the system's" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

static void
stops (const char *text)
{
  const struct defer_panic *p = __recover ();
  check (p && p->kind == DEFER_RUNTIME_ERROR);
  check (strstr (defer_panic_message (p), text));
  say ("r");
}

static volatile int x = 1, y, z;

static NOINLINE void
divides (void)
{
  __defer stops ("divide by zero");
  z = x / y;
  say ("not here");
}

int
main (void)
{
  defer_catch_faults ();
  divides ();
  expect ("r");
  return 0;
}
