/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work changes the named result, after an assignment as after
   `return call ()'.  Go: test/fixedbugs/bug293.go.  (N2)  */
/* { dg-do run } */
#include "check.h"

struct pair { int a; _Bool b; };

static NOINLINE struct pair
four (void)
{
  return (struct pair) { 4, 0 };
}

static NOINLINE struct pair
assigned (void)
{
  __result struct pair r;
  __defer { r.a++; }
  r = four ();
}

static NOINLINE struct pair
returned (void)
{
  __result struct pair r;
  __defer { r.a++; }
  return four ();
}

int
main (void)
{
  check (assigned ().a == 5);
  check (returned ().a == 5);
  return 0;
}
