/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The variable of `for (int i ...)' is one variable for the whole loop.
   (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0, *p = &i; *p < n; i++)
    {
      __defer { say_int (i++); }
      __defer say_int (i);
    }
}

int
main (void)
{
  f (3);
  expect ("231405");
  return 0;
}
