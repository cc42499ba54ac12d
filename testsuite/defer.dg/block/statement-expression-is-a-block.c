/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In a statement expression the work runs at its end, after its value has been
   computed.  (T1, T2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  int x = 1;
  int y = ({ _Defer x = 5; x + n; });
  check (x == 5);
  say_int (y);
  ({ _Defer say ("v"); });
  ({
    _Defer say ("g");
    if (n == 2)
      goto out;
    if (n == 3)
      return 3;
    0;
  });
  say ("-");
out:
  return ({ _Defer x = 7; x; }) + x;
}

int
main (void)
{
  check (f (0) == 5 + 7);
  expect ("1vg-");
  check (f (2) == 5 + 7);
  expect ("3vg");
  check (f (3) == 3);
  expect ("4vg");
  return 0;
}
