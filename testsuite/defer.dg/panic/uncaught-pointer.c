/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer prints in hexadecimal.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 0xabc0\n" } */
#include "panic.h"

int
main (void)
{
  __panic ((void *) 0xabc0);
}
