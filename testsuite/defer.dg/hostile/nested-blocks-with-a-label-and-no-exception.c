/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nested deferred blocks with a loop by label, around calls that GCC finds not
   to throw, compile at every level.  (D11)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static void
bump (unsigned *p)
{
  ++*p;
}

static void
mixed (int v)
{
  say_int (v);
}

static int
go_on (void)
{
  static int n;
  return n++ < 9;
}

static NOINLINE void
f (int v)
{
  __defer
    {
      __defer mixed (v);
      __defer
	{
	  unsigned n = 0;
	again:
	  bump (&n);
	  if (go_on ())
	    goto again;
	  say_int ((int) n);
	}
    }
  go_on ();
}

int
main (void)
{
  f (3);
  expect ("93");
  return 0;
}
