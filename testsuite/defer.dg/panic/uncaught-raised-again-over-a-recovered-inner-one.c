/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value that is raised again while another was recovered in between,
   in the inner block, prints with all of them.  (R7, R5, D11)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 1 \[recovered\]\n\tpanic: 2 \[recovered\]\n\tpanic: 1\n" } */
#include "panic.h"

int
main (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      __defer
	{
	  (void) __recover ();
	  __panic (p);
	}
      __panic (2);
    }
  __panic (1);
}
