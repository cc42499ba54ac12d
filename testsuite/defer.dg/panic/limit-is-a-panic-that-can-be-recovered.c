/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One more pending than the limit allows is a panic with Go's words; recovered,
   the program goes on, and may defer again.  (D14)  */
/* { dg-do run } */
#include "panic.h"

static int ran;

static int
push (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
	{
	  check (is_text (p, "defer stack overflow"));
	  r = 1;
	}
    }
  for (int i = 0; i < n; i++)
    __defer { ran++; }
}

/* The panic comes from the innermost function; what is pending in the outer
   ones runs.  */
static NOINLINE void
nested (int depth)
{
  for (int i = 0; i < 3; i++)
    __defer { ran++; }
  if (depth > 1)
    nested (depth - 1);
}

static int
nests (int depth)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_text (p, "defer stack overflow"))
	r = 1;
    }
  nested (depth);
}

int
main (void)
{
  defer_set_max_pending (10);
  for (int i = 0; i < 3; i++)
    {
      ran = 0;
      check (push (10) == 0 && ran == 10);
      check (push (11) == 1 && ran == 20);
      check (push (1000) == 1 && ran == 30);
      check (nests (3) == 0 && ran == 39);
      check (nests (4) == 1 && ran == 49);
      check (nests (100) == 1 && ran == 59);
    }
  defer_set_max_pending (0);
  ran = 0;
  check (push (1000) == 0 && ran == 1000);
  return 0;
}
