/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement between the cases of a switch that jumps into a loop adds one
   for each time it is passed.  (D4, D5)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  int rounds = (n + 2) / 3;
  switch (n % 3)
    {
    case 0:
      do
	{
	  __defer say ("0");
	  /* Fallthrough.  */
    case 2:
	  __defer say ("2");
	  /* Fallthrough.  */
    case 1:
	  __defer say ("1");
	}
      while (--rounds > 0);
    }
}

int
main (void)
{
  f (5);
  expect ("12012");
  f (3);
  expect ("120");
  f (1);
  expect ("1");
  return 0;
}
