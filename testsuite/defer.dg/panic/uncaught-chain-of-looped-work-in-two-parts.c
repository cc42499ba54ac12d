/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chain has all panics of a function that defers in a loop what may recover, also
   where GCC puts apart what runs after a panic, with arguments on the stack.  (R7,
   R14)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 1\n\tpanic: 2\n" } */
#include "panic.h"

struct large
{
  long a[3];
};

static NOINLINE void
on_stack (struct large l, int n)
{
  panic_if (n + (int) l.a[0]);
}

static NOINLINE void
f (int n, struct large l)
{
  __defer on_stack (l, 2);
  __defer panic_if (n);
  for (int i = 0; i < n; i++)
    __defer must_not_recover ();
}

int
main (void)
{
  f (1, (struct large){ { 0 } });
}
