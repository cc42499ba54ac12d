/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A looped and an unlooped statement within one full expression run last in,
   first out, in whichever order they were executed.  (D4, D5)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static char order[16];
static int executed;

static void
ran (char c)
{
  executed--;
  check (order[executed] == c);
}

static void
executing (char c)
{
  order[executed++] = c;
}

static NOINLINE int
two (int a, int b)
{
  return 10 * a + b;
}

static NOINLINE int
looped_first (int n)
{
  return two (({ for (int i = 0; i < n; i++)
		   {
		     executing ('x');
		     __defer ran ('x');
		   }
		 1; }),
	      ({ executing ('y'); __defer ran ('y'); 2; }));
}

static NOINLINE int
looped_last (int n)
{
  return two (({ executing ('y'); __defer { ran ('y'); } 1; }),
	      ({ for (int i = 0; i < n; i++)
		   {
		     executing ('x');
		     __defer { ran ('x'); }
		   }
		 2; }));
}

static NOINLINE int
looped_between (int n)
{
  return two (({ executing ('y'); __defer ran ('y'); 1; })
		+ ({ for (int i = 0; i < n; i++)
		       {
			 executing ('x');
			 __defer ran ('x');
		       }
		     2; }),
	      ({ executing ('z'); __defer ran ('z'); 4; }));
}

int
main (void)
{
  for (int n = 0; n < 4; n++)
    {
      check (looped_first (n) == 12);
      check (executed == 0);
      check (looped_last (n) == 12);
      check (executed == 0);
      check (looped_between (n) == 34);
      check (executed == 0);
    }
  return 0;
}
