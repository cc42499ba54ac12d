/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A goto past the innermost of three nested statements, in functions that
   cannot throw.  (D6, D11)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static int skip (int n) { return n; }
static void g (void) { say ("g"); }

static void
f (int n)
{
  __defer
    {
      __defer
	{
	  __defer
	    {
	      if (skip (n))
		goto past;
	      __defer g ();
	    past:;
	      say ("p");
	    }
	}
    }
}

int
main (void)
{
  f (0);
  expect ("pg");
  f (1);
  expect ("p");
  return 0;
}
