/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same value raised again prints once.  (R7, R5)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: A \[recovered, repanicked\]\n" } */
#include "panic.h"

int
main (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      __panic (p);
    }
  __panic ("A");
}
