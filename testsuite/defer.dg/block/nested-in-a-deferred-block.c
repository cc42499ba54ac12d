/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A _Defer in a deferred block belongs to that block.  (T1)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (void)
{
  int r = 0;
  {
    _Defer
      {
	_Defer r *= 4;
	r *= 2;
	_Defer
	  {
	    r += 3;
	  }
      }
    _Defer r += 1;
  }
  return r;
}

int
main (void)
{
  check (f () == 20);
  return 0;
}
