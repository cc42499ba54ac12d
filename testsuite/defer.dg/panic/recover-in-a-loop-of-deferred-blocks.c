/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of the blocks deferred in a loop the last one, which runs first, gets the
   panic; the others run as on an ordinary return.  (R2, R3, D5)  */
/* { dg-do run } */
#include "panic.h"

static int
all_ask (int n)
{
  __result int r = 0;
  for (int i = 0; i < n; i++)
    {
      int x = i;
      __defer
	{
	  const struct defer_panic *p = __recover ();
	  say_int (x);
	  if (p)
	    {
	      check (is_int (p, n));
	      say ("r");
	      r = x;
	    }
	}
    }
  panic_if (n);
}

static int
one_asks (int n, int which)
{
  __result int r = 0;
  for (int i = 0; i < n; i++)
    {
      int x = i;
      __defer { if (x == which && __recover ()) r = 10 + x; }
      __defer say_int (i);
    }
  panic_if (n);
}

/* More than one chunk of records, and the panic is stopped in the middle.  */
static int
many (int n, int which)
{
  __result int r = 0;
  int ran = 0;
  __defer { r = ran == n ? r : -1; }
  for (int i = 0; i < n; i++)
    __defer { ran++; if (ran == which && __recover ()) r = ran; }
  panic_if (n);
}

int
main (void)
{
  check (all_ask (3) == 2);
  expect ("2r10");
  for (int i = 0; i < 4; i++)
    {
      check (one_asks (4, i) == 10 + i);
      expect ("3210");
    }
  check (many (1000, 1) == 1);
  check (many (1000, 500) == 500);
  check (many (1000, 1000) == 1000);
  return 0;
}
