/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value that is raised again twice prints once.  (R7, R5)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 7 \[recovered, repanicked\]\n" } */
#include "panic.h"

static void
raises_again (void)
{
  const struct defer_panic *p = __recover ();
  __panic (p);
}

int
main (void)
{
  __defer raises_again ();
  __defer raises_again ();
  __panic (7);
}
