/* SPDX-License-Identifier: GPL-3.0-or-later */
/* return e assigns e to the result variable, runs the deferred work, and
   returns the variable as it is by then.  (N2, D8)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __result int r = -1;
  __defer { r *= 2; say_int (r); }
  if (n == 0)
    return 5;
  r = n;
  if (n == 1)
    return r + 1;
  __defer { r++; }
  return r;
}

int
main (void)
{
  check (f (0) == 10);
  check (f (1) == 4);
  check (f (2) == 6);
  expect ("1046");
  return 0;
}
