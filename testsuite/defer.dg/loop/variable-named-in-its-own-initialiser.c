/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block in the initialiser of the variable that it names sees the
   value that the variable gets.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = ({ __defer { say_int (x); } 5 + i; });
      (void) x;
    }
  int y = ({ __defer { say_int (y); } 9; });
  (void) y;
}

int
main (void)
{
  f (3);
  expect ("9765");
  return 0;
}
