/* SPDX-License-Identifier: GPL-3.0-or-later */
/* _Defer belongs to the enclosing block and runs when that block ends, the last
   one first.  (T1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (void)
{
  _Defer say ("5");
  {
    _Defer say ("3");
    _Defer { say ("2"); }
    {
      _Defer say ("1");
      say ("0");
    }
    say ("-");
  }
  say ("4");
}

int
main (void)
{
  f ();
  expect ("01-2345");
  return 0;
}
