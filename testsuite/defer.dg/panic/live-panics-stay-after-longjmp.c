/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What longjmp has left behind is not taken for what is live: a panic that is
   recovered where an abandoned one was ends nothing but itself.  (R4, D10)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
#include <setjmp.h>
#include "panic.h"

static jmp_buf buffer;

static NOINLINE void
inner (int jumps)
{
  __defer
    {
      if (jumps)
	longjmp (buffer, 1);
      __recover ();
    }
  __defer { __defer { __recover (); } }
  panic_if (2);
}

static NOINLINE void
outer (int jumps)
{
  __defer
    {
      if (!jumps)
	{
	  inner (0);
	  const struct defer_panic *p = __recover ();
	  check (is_int (p, 1));
	  say ("r");
	}
    }
  if (jumps)
    inner (1);
  panic_if (1);
}

static NOINLINE void
again (void)
{
  __defer { check (!__recover ()); }
  outer (0);
}

static NOINLINE void
abandons (void)
{
  if (!setjmp (buffer))
    outer (1);
}

int
main (void)
{
  for (int i = 0; i < 3; i++)
    {
      abandons ();
      outer (0);
      again ();
    }
  expect ("rrrrrr");
  return 0;
}
