/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested function of GNU C has a result variable of its own beside that of
   the outer function, which it may change.  (N1, N2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
outer (int n)
{
  __result int r = n;
  long inner (long m)
  {
    __result long s = m;
    __defer { s++; r += 100; }
    return s * 2;
  }
  __defer { r++; }
  return (int) inner (5);
}

int
main (void)
{
  check (outer (1) == 12);
  return 0;
}
