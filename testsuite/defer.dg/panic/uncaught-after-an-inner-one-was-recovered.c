/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that was raised and recovered inside deferred work does not print.
   (R7, R4)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: outer\n" } */
#include "panic.h"

static NOINLINE void
survives (int n)
{
  __defer must_recover (n + 1);
  __defer panic_if (n + 1);
  panic_if (n);
}

int
main (void)
{
  __defer survives (3);
  __defer { survives (4); }
  __defer
    {
      __defer must_recover (5);
      panic_if (5);
    }
  __panic ("outer");
}
