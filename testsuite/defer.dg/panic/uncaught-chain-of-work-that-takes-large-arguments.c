/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chain has all panics of a function whose deferred work takes its arguments from
   the stack, also where GCC puts the call of that apart.  (R7, R14)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 4 \[recovered\]\n\tpanic: 3 \[recovered\]\n\tpanic: 2 \[recovered\]\n\tpanic: 1\n" } */
#include "panic.h"

struct large
{
  long a[4];
};

static int left = 4;

static NOINLINE void
f (struct large l)
{
  if (left-- > 0)
    {
      const struct defer_panic *p = __recover ();
      if (p)
	say (defer_panic_message (p));
      __defer f (l);
      panic_if (left + 1);
    }
}

int
main (void)
{
  __defer { expect ("432"); }
  f ((struct large){ { 1 } });
}
