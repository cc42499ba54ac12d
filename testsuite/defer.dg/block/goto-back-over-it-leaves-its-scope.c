/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A goto back to a label before the _Defer leaves its scope: the work runs at
   each such jump.  (T1, T2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
in_one_block (void)
{
  int count = 0;
  {
  again:
    say ("(");
    _Defer say (")");
    if (++count <= 2)
      goto again;
    say ("x");
  }
  say ("e");
  return count;
}

static NOINLINE int
in_the_function (void)
{
  int count = 0;
again:
  if (count >= 2)
    return count;
  _Defer say ("d");
  count++;
  say_int (count);
  goto again;
}

static NOINLINE int
from_a_loop (void)
{
  int count = 0;
again:;
  _Defer say ("a");
  for (;;)
    {
      _Defer say ("l");
      if (++count < 3)
	goto again;
      return count;
    }
}

int
main (void)
{
  check (in_one_block () == 3);
  expect ("()()(x)e");
  check (in_the_function () == 2);
  expect ("1d2d");
  check (from_a_loop () == 3);
  expect ("lalala");
  return 0;
}
