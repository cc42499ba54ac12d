/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chain has all panics of a recursive function that has its arguments on the stack
   when one lands there, and no longer when the next one leaves.  (R7, R14)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 3\n\tpanic: 2\n\tpanic: 1\n" } */
#include "panic.h"

struct large
{
  long a[40];
};

static NOINLINE void
f (int n, struct large l)
{
  __defer panic_if (n);
  if (n < 3)
    f (n + 1, l);
}

int
main (void)
{
  f (1, (struct large){ { 1 } });
}
