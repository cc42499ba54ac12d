/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statement expressions with labels and statics work in a deferred block that
   is left in many ways.  (D17)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int way)
{
  int x = way;
  __defer
    {
      int y = ({
	static int calls;
	int t = x;
      loop:
	if (t > 1)
	  {
	    t -= 2;
	    goto loop;
	  }
	calls++;
	10 * calls + t;
      });
      say_int (y);
      say (",");
    }
  __defer say_int (({ static int n; ++n; n; }));
  switch (way)
    {
    case 0:
      return 0;
    case 1:
      return 1;
    case 2:
      goto out;
    }
  return 3;
out:
  return 2;
}

int
main (void)
{
  for (int way = 0; way < 4; way++)
    check (f (way) == way);
  expect ("110,221,330,441,");
  return 0;
}
