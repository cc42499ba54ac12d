/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures deferred in a loop recover and panic again, in turn.  (C9, D4)  */
/* { dg-do run } */
#include "check.h"

#include "panic.h"

static NOINLINE void
f (int n, int base)
{
  for (int i = 0; i < n; i++)
    {
      __closure void step (int k)
      {
	const struct defer_panic *p = __recover ();
	check (is_int (p, k + 1));
	say_int (k);
	if (k)
	  __panic (k + base);
      }
      __defer step (i);
    }
  __panic (n);
}

int
main (void)
{
  f (4, 0);
  expect ("3210");
  return 0;
}
