/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value that was raised again and then replaced prints once, with the words,
   and the last below.  (R7, R5)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: inner \[recovered\]\n\tpanic: middle \[recovered, repanicked\]\n\tpanic: outer\n" } */
#include "panic.h"

int
main (void)
{
  __defer
    {
      (void) __recover ();
      __panic ("outer");
    }
  __defer
    {
      const struct defer_panic *p = __recover ();
      __panic (p);
    }
  __defer
    {
      (void) __recover ();
      __panic ("middle");
    }
  __panic ("inner");
}
