/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A null pointer prints as any other.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 0x0\n" } */
#include "panic.h"

int
main (void)
{
  __panic ((int *) 0);
}
