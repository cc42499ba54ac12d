/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A static variable of a loop body is one object.  (D9, D17)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      static int count;
      extern int outside;
      __defer { say_int (++count); outside++; }
    }
}

int outside;

int
main (void)
{
  f (3);
  expect ("123");
  f (1);
  expect ("4");
  check (outside == 4);
  return 0;
}
