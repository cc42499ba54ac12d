/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Panics can be raised and recovered for as long as the program runs, one
   after the other, replaced by others, and in deep stacks.  (R1, R4)  */
/* { dg-do run } */
#include "panic.h"

static int
once (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, n))
	r = 1;
    }
  panic_if (n);
}

/* N panics, each raised by work that the one before runs.  */
static int
replaced (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, 1))
	r = 1;
    }
  for (int i = 0; i < n; i++)
    __defer panic_if (i + 1);
}

static volatile int sink;

static NOINLINE void
deep (int n)
{
  __defer { sink = n; }
  if (n > 0)
    deep (n - 1);
  panic_if (n + 1);
}

static int
from_deep (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, 1))
	r = 1;
    }
  deep (n);
}

int
main (void)
{
  for (int i = 1; i <= 2000; i++)
    check (once (i));
  for (int i = 0; i < 20; i++)
    check (replaced (100));
  check (replaced (1000));
  for (int i = 0; i < 10; i++)
    check (from_deep (100));
  return 0;
}
