/* SPDX-License-Identifier: GPL-3.0-or-later */
/* _Defer runs when its block ends, __defer when the function does: after all
   block-scoped work.  (T3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  _Defer say ("B");
  __defer say ("2");
  _Defer say ("A");
  {
    __defer say ("1");
    _Defer say ("i");
    if (n == 1)
      return 1;
    say ("-");
  }
  for (int i = 0; i < 2; i++)
    {
      _Defer say ("b");
      __defer say ("f");
      if (n == 2 && i == 1)
	return 2;
    }
  return 3;
}

int
main (void)
{
  f (0);
  expect ("-ibbABff12");
  f (1);
  expect ("iAB12");
  f (2);
  expect ("-ibbABff12");
  return 0;
}
