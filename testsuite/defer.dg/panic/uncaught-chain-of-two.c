/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that has replaced another prints below it.  (R7, R4)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: A\n\tpanic: B\n" } */
#include "panic.h"

static void
f (void)
{
  __defer __panic ("B");
  __panic ("A");
}

int
main (void)
{
  f ();
}
