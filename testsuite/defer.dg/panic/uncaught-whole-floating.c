/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A floating value without a fraction prints as by %g, like an integer.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 100\n" } */
#include "panic.h"

int
main (void)
{
  __panic (100.0f);
}
