/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable of the loop body whose address was taken is the same object for
   the iteration and for its deferred block.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
set (int *p, int to)
{
  *p = to;
}

static int *first;

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = 0;
      int *p = &x;
      if (i == 0)
	first = p;
      __defer { check (p == &x); say_int (x); }
      set (p, i + 1);
      if (i == n - 1)
	*first = 9;
    }
}

int
main (void)
{
  f (3);
  expect ("329");
  return 0;
}
