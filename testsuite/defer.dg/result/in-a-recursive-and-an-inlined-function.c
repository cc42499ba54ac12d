/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each call has a result variable of its own, also where calls are inlined.
   (N2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static int
factorial (int n)
{
  __result int r = 1;
  __defer { say_int (r); say (","); }
  if (n > 1)
    return n * factorial (n - 1);
}

static inline __attribute__ ((__always_inline__)) int
more (int n)
{
  __result int r = n;
  __defer { r++; }
}

int
main (void)
{
  check (factorial (4) == 24);
  expect ("1,2,6,24,");
  check (more (1) + more (2) * more (3) == 2 + 3 * 4);
  return 0;
}
