/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that is deferred in a loop is the deferred call of each record; the
   first that runs and asks gets the panic.  (R2, R3, D5)  */
/* { dg-do run } */
#include "panic.h"

static void
asks (int i, int which)
{
  say_int (i);
  if (i == which)
    {
      const struct defer_panic *p = __recover ();
      check (is_int (p, 9));
      check (!__recover ());
      say ("r");
    }
}

static void
says_only (int i, int which)
{
  (void) which;
  say_int (i);
}

static void
f (int n, int which)
{
  void (*volatile call) (int, int) = asks;
  for (int i = 0; i < n; i++)
    {
      __defer asks (i, which);
      if (i == 1)
	__defer call (10 + i, which);
      __defer says_only (20 + i, which);
    }
  panic_if (9);
  say ("no");
}

int
main (void)
{
  f (3, 0);
  expect ("22" "2" "21" "11" "1" "20" "0r");
  f (3, 11);
  expect ("22" "2" "21" "11r" "1" "20" "0");
  f (3, 2);
  expect ("22" "2r" "21" "11" "1" "20" "0");
  return 0;
}
