/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The smallest integer prints in full.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: -9223372036854775808\n" } */
#include "panic.h"

int
main (void)
{
  __panic (-9223372036854775807 - 1);
}
