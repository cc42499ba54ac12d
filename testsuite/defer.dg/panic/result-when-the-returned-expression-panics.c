/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When the expression of `return' panics, nothing has been set: the function
   returns its result variable as it is, or zero.  (N3, N2)  */
/* { dg-do run } */
#include "panic.h"

struct pair { int a, b; };

static NOINLINE int
panics (int n)
{
  panic_if (n);
  return 9;
}

static int
plain (int n)
{
  __defer must_recover (n);
  return 3 + panics (n);
}

static int
with_a_variable (int n)
{
  __result int r = -1;
  __defer must_recover (n);
  return r = 3, panics (n);
}

static int
half_of_an_operand (int n)
{
  __result int r = -1;
  __defer must_recover (n);
  return r + panics (n);
}

static struct pair
half_of_a_struct (int n)
{
  __defer must_recover (n);
  return (struct pair) { 4, panics (n) };
}

int
main (void)
{
  check (plain (1) == 0);
  check (with_a_variable (1) == 3);
  check (half_of_an_operand (1) == -1);
  struct pair p = half_of_a_struct (1);
  check (p.a == 0 && p.b == 0);
  return 0;
}
