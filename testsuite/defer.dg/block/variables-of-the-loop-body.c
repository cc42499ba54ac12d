/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Block-scoped work sees the variables of its own iteration, also a
   variable-length array.  (T1)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 1; i <= n; i++)
    {
      int a[i];
      int x = i;
      _Defer
	{
	  say_int (a[i - 1]);
	  say_int (x);
	  say_int ((int) (sizeof a / sizeof *a));
	  say (",");
	}
      a[i - 1] = 10 * i;
      x++;
    }
}

int
main (void)
{
  f (3);
  expect ("1021,2032,3043,");
  return 0;
}
