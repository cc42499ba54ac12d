/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic goes on from function to function, through those that have no
   deferred work, to the first that recovers it, and no further.  (R1, R3)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE int
deep (int n)
{
  if (n > 0)
    return deep (n - 1) + 1;
  panic_if (9);
  return 0;
}

static NOINLINE int
with_work (int n)
{
  __defer say ("w");
  return deep (n);
}

static NOINLINE int
recovers (int n)
{
  __result int r = 1;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, 9))
	r = 2;
    }
  r = with_work (n);
  say ("no");
}

static NOINLINE int
further_out (int n)
{
  __defer must_not_recover ();
  return recovers (n) + 10;
}

int
main (void)
{
  check (further_out (20) == 12);
  expect ("w");
  return 0;
}
