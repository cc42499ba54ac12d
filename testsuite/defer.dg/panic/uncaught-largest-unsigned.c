/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The largest unsigned integer prints in full.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 18446744073709551615\n" } */
#include "panic.h"

int
main (void)
{
  __panic (~0ull);
}
