/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The panics of deferred work in a loop print as a chain.  (R7, R4, D5)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: x\n\tpanic: 2\n\tpanic: 1\n\tpanic: 0\n" } */
#include "panic.h"

int
main (void)
{
  for (int i = 0; i < 3; i++)
    __defer __panic (i);
  __panic ("x");
}
