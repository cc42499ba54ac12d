/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chain that was recovered is not reported later, also if its panics landed with
   different stack pointers in one frame.  (R4, R14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 3\n" } */
#include "panic.h"

struct large
{
  long a[40];
};

static NOINLINE void
on_stack (int n, struct large l)
{
  panic_if (n + l.a[0]);
}

static NOINLINE void
f (int n, struct large l)
{
  __defer
    {
      if (n == 1)
	__recover ();
      __defer { __recover (); }
    }
  __defer panic_if (n == 1 ? 2 : 0);
  on_stack (n, l);
}

int
main (void)
{
  f (1, (struct large){ { 0 } });
  f (3, (struct large){ { 0 } });
}
