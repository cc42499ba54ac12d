/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block may define a nested function, which sees the block's
   variables and the function's.  (D2, D17)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __defer
    {
      int of_block = n + 1;
      int in (int x) { return 100 * x + 10 * n + of_block; }
      say_int (in (1));
    }
  for (int i = 0; i < 2; i++)
    {
      int each = i;
      __defer
	{
	  void in (void) { each += 5; }
	  in ();
	  say_int (each);
	}
    }
  if (n == 1)
    return 1;
  return 2;
}

int
main (void)
{
  check (f (1) == 1);
  expect ("65112");
  check (f (2) == 2);
  expect ("65123");
  return 0;
}
