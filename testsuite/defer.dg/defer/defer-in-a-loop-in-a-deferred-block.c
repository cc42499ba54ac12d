/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer in a loop of a deferred block adds up until the block ends.
   (D5, D11)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  __defer say ("z");
  for (int j = 0; j < 2; j++)
    __defer
      {
	for (int i = 0; i < n; i++)
	  __defer say_int (i);
	say ("b");
      }
  __defer
    {
      for (int i = 0; i < n; i++)
	{
	  __defer { say ("("); }
	  __defer say (")");
	}
      say ("c");
    }
}

int
main (void)
{
  f (3);
  expect ("c)()()(b210b210z");
  f (0);
  expect ("cbbz");
  return 0;
}
