/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer in a function that loops for ever or is unreachable at its end is
   compiled.  (D7)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=exit-defer -fplugin-arg-defer-no-warn=loop-capture" } */
#include "check.h"

static NOINLINE void
ends (int n)
{
  __defer say ("no");
  for (int i = 0;; i++)
    {
      __defer { say_int (i); }
      if (i == n)
	exit (0);
    }
}

static NOINLINE int
unreachable_end (int n)
{
  __defer say ("u");
  if (n)
    return n;
  __builtin_unreachable ();
}

static NOINLINE int
trap_end (int n)
{
  for (int i = 0; i < n; i++)
    __defer say ("t");
  if (n)
    return n;
  __builtin_trap ();
}

int
main (void)
{
  check (unreachable_end (3) == 3);
  check (trap_end (2) == 2);
  expect ("utt");
  ends (2);
}
