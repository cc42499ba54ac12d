/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text prints raw, control characters and bytes above 127 too.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: é\001\033\177ü\n" } */
#include "panic.h"

int
main (void)
{
  __panic ("\303\251\001\033\177\303\274");
}
