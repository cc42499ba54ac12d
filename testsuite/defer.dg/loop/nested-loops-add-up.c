/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nested loops add one for each execution of the statement.  (D5)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      __defer say_int (i);
      for (int j = 0; j < n; j++)
	{
	  if (j == 1)
	    continue;
	  if (j == 3)
	    break;
	  __defer say_int (10 * (i + 1) + j);
	}
    }
}

int
main (void)
{
  f (2);
  expect ("201100");
  f (5);
  expect ("5250442403323022220112100");
  return 0;
}
