/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A looped deferred block sees variables outside the loop, parameters too,
   themselves.  (D2, D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n, int start)
{
  int count = start, last = 0;
  int array[3] = { 0 };
  for (int i = 0; i < n; i++)
    __defer
      {
	say_int (count++);
	array[last++]++;
	start--;
	n--;
	if (n == 0)
	  say_int (start);
      }
  count = 5;
  return count;
}

int
main (void)
{
  check (f (3, 7) == 5);
  expect ("5674");
  return 0;
}
