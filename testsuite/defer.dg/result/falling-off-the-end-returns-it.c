/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Falling off the end returns the result variable, with no warning.  (N2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __result int r = -1;
  __defer { r += 100; }
  if (n)
    r = n;
}

static NOINLINE int
without_deferred_work (int n)
{
  __result int r = n;
  r *= 3;
}

static NOINLINE int
from_a_loop (int n)
{
  __result int r = 0;
  while (n--)
    {
      if (n == 2)
	return 70;
      r += n;
    }
}

int
main (void)
{
  check (f (0) == 99);
  check (f (7) == 107);
  check (without_deferred_work (2) == 6);
  check (from_a_loop (5) == 70);
  check (from_a_loop (2) == 1);
  return 0;
}
