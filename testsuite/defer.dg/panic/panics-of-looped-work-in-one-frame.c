/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looped work that panics, recovers and raises again many times in one frame:
   the last recovery ends them all.  (R4)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "panic.h"

void raise_one (void);

static void
stop (void)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, 1));
}

static void
f (void)
{
  __defer stop ();
  for (int i = 0; i < 3; i++)
    {
      __defer raise_one ();
      __defer
	{
	  const struct defer_panic *p = __recover ();
	  if (p)
	    __panic (p);
	  if (i < 0)
	    __defer raise_one ();
	}
    }
}

int
main (void)
{
  f ();
  return 0;
}

/* Behind f: there it may be a function that recovers.  */
void
raise_one (void)
{
  __panic (1);
}
