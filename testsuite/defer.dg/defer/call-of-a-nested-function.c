/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested function of GNU C can be deferred, and sees the frame.  (D1)  */
/* { dg-do run } */
#include "check.h"

static void
f (int a)
{
  void show (int b)
  {
    say_int (a);
    say_int (b);
  }
  void (*pointer) (int) = show;
  __defer show (a);
  __defer pointer (a + 1);
  a = 7;
}

int
main (void)
{
  f (1);
  expect ("7271");
  return 0;
}
