/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable of the loop body that only a nested function changes is the same
   one that the deferred block sees.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = i;
      void in (void) { x += 10; }
      __defer { say_int (x); say (" "); }
      in ();
    }
}

int
main (void)
{
  f (3);
  expect ("12 11 10 ");
  return 0;
}
