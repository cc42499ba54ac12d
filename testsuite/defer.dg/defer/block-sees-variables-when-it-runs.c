/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block evaluates nothing at the statement, and sees the variables
   themselves.  (D2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int parameter)
{
  int local = 1;
  static int kept = 1;
  struct { int a, b; } s = { 1, 2 };
  int array[3] = { 1, 2, 3 };
  __defer
    {
      say_int (parameter);
      say_int (local);
      say_int (kept);
      say_int (s.b);
      say_int (array[2]);
      say ("\n");
    }
  __defer { local++; }
  parameter = 5;
  local = 6;
  kept = 8;
  s.b = 4;
  array[2] = 9;
}

int
main (void)
{
  f (0);
  expect ("57849\n");
  return 0;
}
