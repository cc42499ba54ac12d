/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Without deferred work the result variable still is what return assigns.
   (N2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
read (int *p)
{
  return *p;
}

static NOINLINE int
f (int n)
{
  __result int r = 1;
  return n + read (&r);
}

int
main (void)
{
  check (f (4) == 5);
  return 0;
}
