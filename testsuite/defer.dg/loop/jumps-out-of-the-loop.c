/* SPDX-License-Identifier: GPL-3.0-or-later */
/* return, goto, break out of nested loops run the work of all iterations so
   far, once.  (D5, D7)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int how)
{
  for (int i = 0; i < 3; i++)
    {
      int outer = i;
      __defer { say_int (outer); }
      for (int j = 0; j < 3; j++)
	{
	  int inner = j;
	  __defer { say_int (inner); say (","); }
	  if (how == 1 && j == 1)
	    return 1;
	  if (how == 2 && i == 1)
	    goto out;
	  if (how == 3)
	    break;
	}
    }
out:
  say ("o");
  return how;
}

int
main (void)
{
  check (f (1) == 1);
  expect ("1,0,0");
  check (f (2) == 2);
  expect ("o0,12,1,0,0");
  check (f (3) == 3);
  expect ("o0,20,10,0");
  return 0;
}
