/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text prints raw, whatever is in it.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 100% of \"it\"\\ %s\n" } */
#include "panic.h"

int
main (void)
{
  __panic ("100% of \"it\"\\ %s");
}
