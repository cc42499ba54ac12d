/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure recovers from a panic of a recursive one; one that panics again is followed.  (C9)  */
/* { dg-do run } */
#include "check.h"

#include "panic.h"

static NOINLINE int
rec (int n, int last)
{
  __result int r = -1;
  __closure void guard (const char *t)
  {
    const struct defer_panic *p = __recover ();
    if (p)
      {
	say (t);
	r = n;
      }
  }
  __defer guard ("G");
  __closure int deep (int k)
  {
    __defer { say_int (k); }
    if (k == last)
      panic_if (3);
    return k ? deep (k - 1) + 1 : 0;
  }
  return deep (3);
}

static NOINLINE void
again (int n)
{
  __defer must_recover (2);
  __closure void bad (void) { __recover (); __panic (n); }
  __defer bad ();
  __panic (1);
}

int
main (void)
{
  check (rec (9, 0) == 9);
  expect ("0123G");
  check (rec (9, 5) == 3);
  expect ("0123");
  again (2);
  return 0;
}
