/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Work that has recovered a panic and raises another leaves the new one
   running; it is an ordinary panic.  (R3, R4)  */
/* { dg-do run } */
#include "panic.h"

static void
f (int n)
{
  __defer must_not_recover ();
  __defer must_recover (n + 1);
  __defer { must_not_recover (); say ("m"); }
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_int (p, n));
      panic_if (n + 1);
    }
  panic_if (n);
}

static void
recovers_and_panics (int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  panic_if (n + 1);
}

static void
chain_of_three (int n)
{
  __defer must_recover (n + 3);
  __defer recovers_and_panics (n + 2);
  __defer recovers_and_panics (n + 1);
  __defer recovers_and_panics (n);
  panic_if (n);
}

static void
in_a_loop (int n)
{
  __defer must_recover (n);
  for (int i = n - 1; i >= 0; i--)
    __defer recovers_and_panics (i);
  __panic (0);
}

int
main (void)
{
  f (1);
  expect ("m");
  chain_of_three (5);
  in_a_loop (50);
  return 0;
}
