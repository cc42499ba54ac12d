/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The variable of an inner `for (int i ...)' is new in each iteration of the
   outer loop.  (D9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int j = 1; j <= n; j++)
    for (int i = 0; i < j; i++)
      __defer { say_int (i++); }
}

int
main (void)
{
  f (3);
  expect ("345231");
  return 0;
}
