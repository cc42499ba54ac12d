/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An empty text leaves the line empty behind the colon.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: \n" } */
#include "panic.h"

int
main (void)
{
  __panic ("");
}
