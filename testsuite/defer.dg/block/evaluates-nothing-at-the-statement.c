/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing of a _Defer statement is evaluated before it runs.  (T1)  */
/* { dg-do run } */
#include "check.h"

static void
f (void)
{
  int i = 1;
  _Defer say_int (i++);
  _Defer { say_int (i); }
  check (i == 1);
  i = 5;
}

int
main (void)
{
  f ();
  expect ("55");
  return 0;
}
