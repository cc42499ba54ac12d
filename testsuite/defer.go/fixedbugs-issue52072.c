/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred call that faults on the ordinary way out is recovered by a block
   deferred before it, and the result stays.
   Go: test/fixedbugs/issue52072.go.  (N3, R9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct t { int x; };

static NOINLINE void
method (struct t *p)
{
  struct t copy = *p;
  touch (&copy);
}

static NOINLINE int
f (void)
{
  __result int r = 0;
  __defer { __recover (); }
  __defer method (hidden (0));
  r = 1;
  return r;
}

int
main (void)
{
  defer_catch_faults ();
  check (f () == 1);
  return 0;
}
