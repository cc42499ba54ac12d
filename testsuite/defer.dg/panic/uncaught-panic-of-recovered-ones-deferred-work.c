/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Work that recovered, and whose own deferred work panics.  (R7, R4, D11)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 1 \[recovered\]\n\tpanic: 2\n\tpanic: 3\n" } */
#include "panic.h"

int
main (void)
{
  __defer
    {
      __defer __panic (3);
      (void) __recover ();
      __panic (2);
    }
  __panic (1);
}
