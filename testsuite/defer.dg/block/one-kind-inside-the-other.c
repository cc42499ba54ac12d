/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer in the block of a _Defer, and the other way round, belongs to that
   block.  (T3, D11)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (void)
{
  __defer
    {
      _Defer say ("4");
      {
	_Defer say ("2");
	say ("1");
      }
      say ("3");
    }
  {
    _Defer
      {
	__defer say ("c");
	{
	  __defer say ("b");
	}
	say ("a");
      }
    say ("-");
  }
  say (" ");
}

int
main (void)
{
  f ();
  expect ("-abc 1234");
  return 0;
}
