/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The value of return is computed before looped work runs, and the result
   variable may be changed by it.  (D8, N2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
plain (int n)
{
  int sum = 1;
  for (int i = 0; i < n; i++)
    __defer { sum += 10; }
  return sum;
}

static NOINLINE int
with_result (int n)
{
  __result int sum = 1;
  for (int i = 0; i < n; i++)
    __defer { sum += 10; }
  return sum + 1;
}

int
main (void)
{
  check (plain (3) == 1);
  check (with_result (3) == 32);
  check (with_result (0) == 2);
  return 0;
}
