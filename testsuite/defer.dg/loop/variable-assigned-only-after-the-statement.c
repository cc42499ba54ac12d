/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable that gets its only value after the deferred block's statement is
   seen with that value; jumps over an initialiser change nothing.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x;
      __defer { say_int (x); }
      x = i;
    }
  for (int i = 0; i < n; i++)
    {
      int first = 1;
      goto skip;
    again:
      first = 0;
    skip:;
      int y = i + 10;
      if (!first)
	__defer { say_int (y); }
      else
	goto again;
    }
}

int
main (void)
{
  f (2);
  expect ("111010");
  return 0;
}
