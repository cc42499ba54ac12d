/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In a nested function of GNU C deferred work belongs to the nested one.
   (D3)  */
/* { dg-do run } */
#include "check.h"

static void
f (void)
{
  int count = 0;
  void inner (void)
  {
    __defer { count++; say ("i"); }
    for (int i = 0; i < 2; i++)
      __defer say_int (i);
    say ("n");
  }
  __defer { say_int (count); }
  inner ();
  say ("-");
  inner ();
}

int
main (void)
{
  f ();
  expect ("n10i-n10i2");
  return 0;
}
