/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block sees the value that return has just assigned.
   Go: test/fixedbugs/issue9738.go.  (N2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (void)
{
  __result int x = 0;
  __defer { check (x == 42); say ("seen"); }
  return 42;
}

int
main (void)
{
  check (f () == 42);
  expect ("seen");
  return 0;
}
