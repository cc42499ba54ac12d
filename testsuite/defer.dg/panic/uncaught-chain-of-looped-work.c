/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Panics that were ended by one that is alive are still reported with it, also
   where looped work of one frame raised them all.  (R4, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: -1000000 \[recovered\]\n\tpanic: -1002\n\tpanic: -1001 \[recovered\]\n\tpanic: -1001 \[recovered\]\n\tpanic: -1001 \[recovered\]\n\tpanic: -1001\n" } */
#include "panic.h"

static int fuel = 5;

static int
go_on (void)
{
  return fuel ? fuel-- : 0;
}

static void
f (int n)
{
  if (!go_on ())
    return;
  __recover ();
  __defer
    {
      int i = 0;
      do
	{
	  i++;
	  __defer
	    {
	      __recover ();
	      __defer { __panic (-1000L - n); }
	      __defer { __recover (); __defer f (n + 1); }
	      if (i % 3)
		__panic (-n * 1000000L);
	    }
	}
      while (i < 4 && go_on ());
    }
}

int
main (void)
{
  f (1);
}
