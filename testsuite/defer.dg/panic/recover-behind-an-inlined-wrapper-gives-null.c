/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred function that is inlined does not lend its place to the function
   that it calls, inlined or not.  (R2, R14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture -fplugin-arg-defer-no-warn=recover" } */
#include "panic.h"

#define ALWAYS __attribute__ ((__always_inline__)) inline

static ALWAYS void
asks_inlined (void)
{
  check (!__recover ());
}

static NOINLINE void
asks_not_inlined (void)
{
  check (!__recover ());
}

static ALWAYS void
wrapper_1 (void)
{
  asks_inlined ();
}

static ALWAYS void
wrapper_2 (void)
{
  asks_not_inlined ();
}

static inline void
wrapper_3 (int n)
{
  if (n)
    asks_inlined ();
  asks_not_inlined ();
}

static ALWAYS void
recovers_first (int n)
{
  asks_not_inlined ();
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  asks_inlined ();
}

static void
f (int n)
{
  __defer recovers_first (n);
  __defer wrapper_1 ();
  __defer wrapper_2 ();
  __defer wrapper_3 (n);
  for (int i = 0; i < 2; i++)
    {
      __defer wrapper_1 ();
      __defer wrapper_2 ();
      __defer { wrapper_3 (i); }
    }
  panic_if (n);
}

int
main (void)
{
  f (6);
  return 0;
}
