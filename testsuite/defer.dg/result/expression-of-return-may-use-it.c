/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The expression of return may read the result variable, change it, and call
   functions that do.  (N2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct large { int a[40]; };

static NOINLINE int
add (int *p, int n)
{
  *p += n;
  return *p * 10;
}

static NOINLINE struct large
twice (const struct large *p)
{
  struct large t = { { 0 } };
  for (int i = 0; i < 40; i++)
    t.a[i] = 2 * p->a[39 - i];
  return t;
}

static NOINLINE int
scalar (void)
{
  __result int r = 1;
  __defer { r++; }
  return add (&r, 2) + r;
}

static NOINLINE struct large
structure (void)
{
  __result struct large r;
  __defer { r.a[0]++; }
  for (int i = 0; i < 40; i++)
    r.a[i] = i;
  return twice (&r);
}

static NOINLINE int
itself (void)
{
  __result int r = 3;
  __defer { r++; }
  return r;
}

int
main (void)
{
  struct large s = structure ();
  int n = scalar ();
  check (n == 34 || n == 32);
  check (s.a[0] == 79 && s.a[1] == 76 && s.a[39] == 0);
  check (itself () == 4);
  return 0;
}
