/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variables of inner scopes of the loop body are kept, whatever their names
   hide.  (D9)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  int x = 7;
  for (int i = 0; i < n; i++)
    {
      int x = i;
      __defer { say_int (x); }
      {
	int x = 10 + i;
	__defer { say_int (x); int x = 3; say_int (x); }
	if (x)
	  {
	    int x = 20 + i;
	    __defer { say_int (x); say (":"); }
	    x += 10;
	  }
	x += 10;
      }
    }
  __defer { say_int (x); }
}

int
main (void)
{
  f (2);
  expect ("731:213130:2030");
  return 0;
}
