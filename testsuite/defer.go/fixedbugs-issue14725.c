/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a deferred block sets after it has recovered is what the function
   returns: from a loop, without a way out, and where the result's address is
   known.  Go: test/fixedbugs/issue14725.go.  (N3, R3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

static int *volatile sink;

static NOINLINE int
f1 (void)
{
  __result int x = 0;
  for (;;)
    {
      __defer { __recover (); x = 1; }
      __panic ((void *) 0);
    }
}

static NOINLINE int
f2 (void)
{
  __result int x = 0;
  sink = hidden (&x);
  __defer { __recover (); x = 1; }
  __panic ((void *) 0);
}

static NOINLINE int
f3 (bool b)
{
  __result int x = 0;
  sink = hidden (&x);
  __defer { __recover (); x = 1; }
  if (b)
    __panic ((void *) 0);
  return x;
}

int
main (void)
{
  check (f1 () == 1);
  check (f2 () == 1);
  check (f3 (true) == 1);
  check (f3 (false) == 1);
  return 0;
}
