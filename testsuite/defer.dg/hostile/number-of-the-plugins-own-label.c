/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Case labels of the user's own switches may have any value, also around and in
   deferred work.  (D6)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  switch (n)
    {
    case 0x7ede:
      __defer
	{
	  switch (n)
	    {
	    case 0x7ede:
	      {
		_Defer say ("_");
		say ("d");
		break;
	      }
	    case 1 ... 5:
	      say ("no");
	    }
	}
      break;
    case 0:
      say ("no");
    }
  switch (n)
  case 0x7ede:
    __defer say ("s");
}

int
main (void)
{
  f (0x7ede);
  expect ("sd_");
  return 0;
}
