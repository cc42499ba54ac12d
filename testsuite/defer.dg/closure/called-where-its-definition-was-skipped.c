/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that captures nothing is there wherever it is in scope.  (C5, C7)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (int n)
{
  switch (n)
    {
    case 1:;
      __closure int one (void) { return 7; }
      return one ();
    default:
      return one () + 1;
    }
}

int
main (void)
{
  check (f (1) == 7 && f (2) == 8);
  return 0;
}
