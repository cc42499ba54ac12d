/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Panics that replaced each other in several functions print oldest first,
   each after one tab.  (R7, R4)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 1\n\tpanic: 2\n\tpanic: 3\n\tpanic: 4\n" } */
#include "panic.h"

static NOINLINE void
f (int n)
{
  __defer { panic_if (n + 1); }
  if (n > 1)
    f (n - 1);
  panic_if (1);
}

int
main (void)
{
  f (3);
}
