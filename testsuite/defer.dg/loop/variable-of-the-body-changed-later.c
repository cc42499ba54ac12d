/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block sees changes that the rest of its iteration makes to a
   variable of the loop body.  (D2, D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = i;
      int late;
      __defer { say_int (x); say_int (late); say (","); }
      x += 5;
      late = i;
      if (i == 1)
	continue;
      late++;
    }
}

int
main (void)
{
  f (3);
  expect ("73,61,51,");
  return 0;
}
