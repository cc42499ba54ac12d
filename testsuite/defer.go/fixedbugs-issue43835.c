/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a part of a result faults, no part of it is set.
   Go: test/fixedbugs/issue43835.go.  (N3, R9, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct pair { bool bad; int n; };

static NOINLINE bool
f (int *p)
{
  __result bool bad = false;
  __defer { __recover (); }
  bad = *p != 12345;
  return bad;
}

static NOINLINE struct pair
g (int *p)
{
  __defer { __recover (); }
  return (struct pair) { true, *p };
}

static NOINLINE struct pair
h (int *p)
{
  __result struct pair r = { false, 0 };
  __defer { __recover (); }
  return (struct pair) { true, *p };
}

int
main (void)
{
  defer_catch_faults ();
  check (!f (hidden (0)));
  check (!g (hidden (0)).bad);
  check (!h (hidden (0)).bad);
  return 0;
}
