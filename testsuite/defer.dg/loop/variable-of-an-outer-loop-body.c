/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred blocks of an inner loop share the variable of the outer iteration
   that they ran in.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int left = n;
      char name[2] = { 'a' + i, 0 };
      for (int j = 0; j < n; j++)
	{
	  int inner = j;
	  __defer { say (name); say_int (inner); say_int (--left); }
	}
    }
}

int
main (void)
{
  f (2);
  expect ("b11b00a11a00");
  return 0;
}
