/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A program that does not include the header may use the names of its macros
   for its own things.  (R2)  */
/* { dg-do run } */
#include "check.h"

static int
__recover (void)
{
  return 5;
}

static int
__panic (int n)
{
  return n + 1;
}

static int
f (void)
{
  __result int r = 0;
  __defer { r += __recover (); }
  __defer (void) __panic (3);
  return __panic (7);
}

int
main (void)
{
  check (f () == 13);
  return 0;
}
