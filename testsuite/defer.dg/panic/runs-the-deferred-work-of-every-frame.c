/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic ends each function at the call where it is, and runs the deferred
   work of each, the innermost first, last in first out.  (R1, D4, D7)  */
/* { dg-do run } */
#include "panic.h"

static void
innermost (int n)
{
  __defer say ("a");
  for (int i = 0; i < n; i++)
    __defer say_int (i);
  __defer { say ("b"); }
  panic_if (n);
  __defer say ("no");
  say ("no");
}

static void
middle (int n)
{
  __defer { say ("c"); }
  if (n > 100)
    __defer say ("no");
  innermost (n);
  __defer say ("no");
  say ("no");
}

static void
outer (int n)
{
  __defer must_recover (n);
  __defer { say ("d"); }
  for (int i = 0; i < 2; i++)
    {
      int x = 7 + i;
      __defer { say_int (x); }
      if (i == 1)
	middle (n);
    }
  say ("no");
}

int
main (void)
{
  outer (3);
  expect ("b210ac87d");
  return 0;
}
