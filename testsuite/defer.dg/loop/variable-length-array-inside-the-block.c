/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block in a loop may declare a variable-length array itself, and
   name sizes of the iteration.  (D9)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 1; i <= n; i++)
    {
      int size = i;
      __defer
	{
	  char text[size + 1];
	  memset (text, 'x', size);
	  text[size] = 0;
	  say (text);
	  say_int (sizeof text);
	}
    }
}

int
main (void)
{
  f (3);
  expect ("xxx4xx3x2");
  return 0;
}
