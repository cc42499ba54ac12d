/* SPDX-License-Identifier: GPL-3.0-or-later */
/* break, continue, goto and return that leave the block run its work, that of
   inner blocks first.  (T1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int how)
{
  _Defer say ("f");
  for (int i = 0; i < 2; i++)
    {
      _Defer say ("l");
      switch (how)
	{
	case 0:
	  {
	    _Defer say ("s");
	    break;
	  }
	case 1:
	  {
	    _Defer say ("c");
	    continue;
	  }
	case 2:
	  {
	    _Defer say ("g");
	    goto out;
	  }
	case 3:
	  {
	    _Defer say ("r");
	    return 3;
	  }
	}
      if (how == 4)
	break;
      say ("-");
    }
  say ("e");
out:
  say ("o");
  return how;
}

int
main (void)
{
  check (f (0) == 0);
  expect ("s-ls-leof");
  check (f (1) == 1);
  expect ("clcleof");
  check (f (2) == 2);
  expect ("glof");
  check (f (3) == 3);
  expect ("rlf");
  check (f (4) == 4);
  expect ("leof");
  return 0;
}
