/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order is that in which the statements were executed, not that in which
   they are written.  (D4)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int from)
{
  if (from == 1)
    goto one;
  if (from == 3)
    goto three;
  return;
one:
  __defer say ("1");
  goto two;
three:
  __defer say ("3");
  goto one;
two:
  __defer say ("2");
}

int
main (void)
{
  f (1);
  expect ("21");
  f (3);
  expect ("213");
  f (0);
  expect ("");
  return 0;
}
