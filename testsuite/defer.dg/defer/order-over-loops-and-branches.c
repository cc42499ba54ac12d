/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One order holds over statements in loops, in branches and outside.
   (D4, D5, D6)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n, int branch)
{
  __defer say ("a");
  for (int i = 0; i < n; i++)
    {
      __defer say_int (i);
      if (i == branch)
	__defer { say ("!"); }
    }
  if (n > 2)
    __defer say ("b");
  __defer { say ("c"); }
  for (int i = 0; i < n; i++)
    __defer say ("l");
}

int
main (void)
{
  f (3, 1);
  expect ("lllcb2!10a");
  f (1, 0);
  expect ("lc!0a");
  f (0, 0);
  expect ("ca");
  return 0;
}
