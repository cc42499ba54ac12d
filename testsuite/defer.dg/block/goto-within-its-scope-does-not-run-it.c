/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A goto that stays in the scope of a _Defer does not run it.  (T1, T2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (void)
{
  int count = 0;
  {
    _Defer say ("d");
  again:
    if (count < 5)
      {
	++count;
	goto again;
      }
    {
      if (count == 5)
	goto inside;
      say ("no");
    }
  inside:
    say ("i");
  }
  say_int (count);
}

int
main (void)
{
  f ();
  expect ("id5");
  return 0;
}
