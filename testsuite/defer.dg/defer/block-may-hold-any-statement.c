/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loops, switches, jumps that stay inside, declarations and assembly may stand
   in a deferred block.  (D2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  __defer
    {
      int i, sum = 0;
      for (i = 0; i < n; i++)
	{
	  if (i == 2)
	    continue;
	  if (i == 6)
	    break;
	  sum += i;
	}
      say_int (sum);
      while (1)
	{
	  do
	    goto out;
	  while (0);
	}
    out:
      switch (n)
	{
	case 0:
	  say ("zero");
	  break;
	case 9:
	  say ("nine");
	  /* Fallthrough.  */
	default:
	  say ("!");
	  break;
	}
      __asm__ volatile ("" : : : "memory");
      int vla[n + 1];
      vla[n] = n;
      say_int (vla[n]);
    again:
      if (sum > 12)
	{
	  sum--;
	  goto again;
	}
      say_int (sum);
    }
}

int
main (void)
{
  f (9);
  expect ("13nine!912");
  f (0);
  expect ("0zero00");
  return 0;
}
