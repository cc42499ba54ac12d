/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array argument is its address: the call sees what the array holds when it
   runs.  (D1)  */
/* { dg-do run } */
#include "check.h"

static void
f (void)
{
  char text[8] = "early";
  __defer say (text);
  strcpy (text, "late");
}

int
main (void)
{
  f ();
  expect ("late");
  return 0;
}
