/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A block whose only statement is a _Defer keeps its braces, whatever stands in
   the deferred block.  (T1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  {
    _Defer say ("1");
  }
  say ("a");
  {
    _Defer { { _Defer say ("2"); } say ("3"); }
  }
  say ("b");
  {
    {
      _Defer { _Defer { _Defer say ("6"); say ("5"); } say ("4"); }
    }
    say ("c");
  }
  if (n)
    {
      _Defer _Defer say ("7");
    }
  say ("d");
  do
    {
      _Defer { { { _Defer { say ("8"); } } } }
    }
  while (n-- > 0);
  say ("e");
}

int
main (void)
{
  f (1);
  expect ("1a23b456c7d88e");
  return 0;
}
