/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each execution of a deferred block keeps its own variable of the loop body,
   here one that is never changed.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = 10 * i;
      const char *text = i % 2 ? "o" : "e";
      __defer { say (text); say_int (x); }
    }
}

int
main (void)
{
  f (4);
  expect ("o30e20o10e0");
  return 0;
}
