/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A return in a statement expression, in a switch, and in a loop assigns the
   result variable.  (N2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __result int r = 0;
  __defer { r = -r; }
  int x = ({ if (n == 1) return 11; 5; });
  switch (n)
    {
    case 2:
      return 22;
    case 3:
      for (;;)
	return 33;
    }
  return x;
}

int
main (void)
{
  check (f (0) == -5 && f (1) == -11 && f (2) == -22 && f (3) == -33);
  return 0;
}
