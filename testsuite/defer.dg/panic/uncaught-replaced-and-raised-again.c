/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of two panics the second is recovered and raised again; the first, which
   it had replaced, prints above.  (R7, R4, R5)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 1\n\tpanic: 2 \[recovered, repanicked\]\n" } */
#include "panic.h"

int
main (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      __panic (p);
    }
  __defer { panic_if (2); }
  panic_if (1);
}
