/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A null closure panics when it is called or run, not when it is deferred.  (D10, C3)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it reports the read of address zero" } */
#include "check.h"

#include "panic.h"
typedef void void_fn (void) __closure;

static NOINLINE void
f (void_fn *c)
{
  __defer { check (__recover ()); say ("r"); }
  __defer c ();
  say ("a");
}

int
main (void)
{
  defer_catch_faults ();
  f (0);
  expect ("ar");
  return 0;
}
