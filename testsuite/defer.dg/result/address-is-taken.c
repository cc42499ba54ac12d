/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of the result variable may be handed to functions and deferred
   calls.  (N2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
bump (int *p, int by)
{
  *p += by;
}

static NOINLINE int
f (int n)
{
  __result int r = 0;
  int *p = &r;
  __defer bump (&r, 1);
  __defer bump (p, 10);
  for (int i = 0; i < n; i++)
    __defer bump (&r, 100);
  *p = 3;
  return r;
}

int
main (void)
{
  check (f (0) == 14);
  check (f (2) == 214);
  return 0;
}
