/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover outside deferred work gives NULL: nothing panics, or another
   function's work is what the panic runs.  (R2)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
#include "panic.h"

static NOINLINE const struct defer_panic *
asks (void)
{
  return __recover ();
}

static void
f (int n)
{
  const struct defer_panic *before = __recover ();
  check (!before);
  __defer { check (!asks ()); }
  check (!__recover ());
  panic_if (n);
}

static void
outer (int n)
{
  __defer must_recover (n);
  f (n);
}

int
main (void)
{
  check (!asks ());
  check (!__recover ());
  f (0);
  outer (5);
  check (!asks ());
  return 0;
}
