/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic runs block-scoped work of the blocks that are open, innermost first,
   and before the function-scoped work of the function.  (T1, T3, R1)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE void
f (int n)
{
  _Defer say ("1");
  __defer say ("a");
  {
    _Defer say ("done ");
  }
  for (int i = 0; i < 3; i++)
    {
      _Defer { say_int (i); }
      _Defer say ("i");
      if (i == 1)
	{
	  _Defer say ("x");
	  panic_if (n);
	}
      say ("-");
    }
  _Defer say ("no");
}

static void
g (int n)
{
  __defer must_recover (n);
  _Defer say ("g");
  {
    _Defer { say ("h"); }
    f (n);
    say ("no");
  }
}

int
main (void)
{
  g (1);
  expect ("done -i0xi11ahg");
  return 0;
}
