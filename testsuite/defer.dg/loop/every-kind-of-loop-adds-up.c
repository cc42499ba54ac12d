/* SPDX-License-Identifier: GPL-3.0-or-later */
/* for, while, do and a backward goto: each execution adds one more.  (D5)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  int i;
  for (i = 0; i < n; i++)
    __defer say_int (i);
  while (i-- > 0)
    __defer say_int (i);
  do
    __defer say_int (i);
  while (++i < 1);
again:
  __defer { say ("g"); }
  if (++i < n)
    goto again;
}

int
main (void)
{
  f (3);
  expect ("gg0-1012210");
  f (0);
  expect ("g0-1");
  return 0;
}
