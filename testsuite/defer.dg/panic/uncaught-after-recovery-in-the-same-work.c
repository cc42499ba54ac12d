/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that was recovered by the work which raises another prints as
   recovered.  (R7, R3)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: A \[recovered\]\n\tpanic: B\n" } */
#include "panic.h"

static void
f (void)
{
  __defer
    {
      if (__recover ())
	__panic ("B");
    }
  __panic ("A");
}

int
main (void)
{
  f ();
}
