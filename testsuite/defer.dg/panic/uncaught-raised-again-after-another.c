/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value that is raised again, but not directly after itself, prints twice.
   (R7, R5)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: outer \[recovered\]\n\tpanic: inner \[recovered\]\n\tpanic: outer\n" } */
#include "panic.h"

int
main (void)
{
  const struct defer_panic *outer = 0;
  __defer
    {
      (void) __recover ();
      __panic (outer);
    }
  __defer
    {
      outer = __recover ();
      __panic ("inner");
    }
  __panic ("outer");
}
