/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A recovered panic is over when the work that recovered it ends: it does
   not print with one that comes later.  (R7, R3)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: C\n" } */
#include "panic.h"

int
main (void)
{
  __defer __panic ("C");
  __defer { if (!__recover ()) __panic ("no"); }
  __panic ("A");
}
