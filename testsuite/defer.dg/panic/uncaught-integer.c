/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An integer prints in decimal.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: -42\n" } */
#include "panic.h"

int
main (void)
{
  __panic (-42);
}
