/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same expression gives the early value to a call and the late one to a
   block.  (D1, D2)  */
/* { dg-do run } */
#include "check.h"

static void
f (void)
{
  int i = 1;
  __defer { say_int (i); }
  __defer say_int (i);
  i = 2;
}

int
main (void)
{
  f ();
  expect ("12");
  return 0;
}
