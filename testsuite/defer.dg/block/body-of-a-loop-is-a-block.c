/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In the body of a loop it runs in each iteration, before the step and the
   condition.  (T1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static int
test (int i)
{
  say ("?");
  return i;
}

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; say ("+"), i++)
    _Defer say_int (i);
  say (" ");
  do
    {
      _Defer say ("d");
      _Defer n--;
      say_int (n);
    }
  while (test (n > 0));
}

int
main (void)
{
  f (3);
  expect ("0+1+2+ 3d?2d?1d?");
  return 0;
}
