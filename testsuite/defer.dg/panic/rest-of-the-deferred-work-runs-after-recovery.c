/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After recovery the rest of the function's deferred work runs, in its order,
   and the function returns to its caller, which goes on.  (R3, D4)  */
/* { dg-do run } */
#include "panic.h"

static void
cleans (int *p)
{
  say_int (*p);
}

static void
f (int n)
{
  __defer say ("1");
  for (int i = 0; i < 3; i++)
    {
      int x = i;
      __defer { say_int (x + 2); }
    }
  __defer { say ("5"); check (!__recover ()); }
  int c __attribute__ ((__cleanup__ (cleans))) = 9;
  _Defer say ("b");
  if (n > 1)
    __defer say ("no");
  __defer must_not_recover ();
  {
    _Defer say ("i");
    __defer { if (__recover ()) say ("r"); }
    __defer say ("6");
    panic_if (n);
    say ("no");
  }
  c++;
}

static void
g (int n)
{
  __defer say ("z");
  f (n);
  say ("after");
}

int
main (void)
{
  g (1);
  expect ("ib96r54321afterz");
  return 0;
}
