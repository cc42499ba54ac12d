/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Only the evaluated operands of && and || and ?: defer, and in that order.
   (D4, D6)  */
/* { dg-do run } */
#include "check.h"

#define NOTE(text, value) ({ __defer say (text); value; })

static NOINLINE int
f (int a, int b)
{
  return (NOTE ("a", a) && NOTE ("b", b)) ? NOTE ("t", 1) : NOTE ("e", 2);
}

int
main (void)
{
  check (f (1, 1) == 1);
  expect ("tba");
  check (f (0, 1) == 2);
  expect ("ea");
  check (f (1, 0) == 2);
  expect ("eba");
  return 0;
}
