/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels of a deferred block, ordinary and declared by __label__, work on
   every way out, and may be used again in another block.  (D17)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int way)
{
  __defer
    {
      __label__ again;
      int n = 0;
    again:
      if (++n < 3)
	goto again;
      say_int (n);
    }
  __defer
    {
      __label__ again;
      int n = 0;
    again:
      if (++n < 4)
	goto again;
      say_int (n);
    }
  if (way)
    return;
  say ("-");
}

int
main (void)
{
  f (0);
  f (1);
  expect ("-4343");
  return 0;
}
