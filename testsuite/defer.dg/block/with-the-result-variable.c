/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Block-scoped work may change the result variable as function-scoped work
   does, and runs before it.  (T3, N2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __result int r = 1;
  __defer { r *= 10; }
  _Defer r += 2;
  {
    _Defer r += 4;
    if (n)
      return n;
  }
  return r + 100;
}

int
main (void)
{
  check (f (0) == (5 + 100 + 2) * 10);
  check (f (20) == (20 + 4 + 2) * 10);
  return 0;
}
