/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two deferred blocks of one iteration share its variable; other iterations
   have theirs.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = i;
      __defer { say_int (x); say (","); }
      __defer { x += 10; say_int (x); }
    }
}

int
main (void)
{
  f (3);
  expect ("1212,1111,1010,");
  return 0;
}
