/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chain tells for each panic whether it was recovered.  (R7, R4)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: A \[recovered\]\n\tpanic: BA\n\tpanic: C\n" } */
#include "panic.h"

static void
recovers_and_panics (void)
{
  const struct defer_panic *p = __recover ();
  __panicf ("B%s", defer_panic_message (p));
}

int
main (void)
{
  __defer __panic ("C");
  __defer recovers_and_panics ();
  __panic ("A");
}
