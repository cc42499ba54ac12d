/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable of the same name in an inner block hides the result variable but
   does not replace it.  (N1, N2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __result int r = 1;
  __defer { r += 10; }
  {
    int r = 50;
    if (n)
      return r;
    r++;
  }
}

int
main (void)
{
  check (f (0) == 11);
  check (f (1) == 60);
  return 0;
}
