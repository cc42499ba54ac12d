/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A floating value prints as by %g.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 1.5e-07\n" } */
#include "panic.h"

int
main (void)
{
  __panic (1.5e-7);
}
