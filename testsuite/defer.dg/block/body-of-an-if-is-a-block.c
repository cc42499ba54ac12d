/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The branch of an if, braces or not, is a block of its own: a _Defer that is
   the branch runs at once.  (T1)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  _Defer say ("z");
  if (n)
    _Defer say ("a");
  else
    _Defer say ("b");
  say ("c");
  while (n--)
    _Defer say ("w");
  do
    _Defer { say ("d"); }
  while (n > 0);
  say ("e");
}

int
main (void)
{
  f (2);
  expect ("acwwdez");
  f (0);
  expect ("bcdez");
  return 0;
}
