/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bodies of while and do, and of a loop made by goto, have new variables in
   each iteration.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  int i = n;
  while (i > 0)
    {
      int x = i--;
      __defer { say_int (x); }
      x *= 2;
    }
  do
    {
      int y = i++;
      __defer { say_int (y); }
      y += 3;
    }
  while (i < n);
again:
  {
    int z = i--;
    __defer { say_int (z); }
    z--;
    if (i > 0)
      goto again;
  }
}

int
main (void)
{
  f (3);
  expect ("012543246");
  return 0;
}
