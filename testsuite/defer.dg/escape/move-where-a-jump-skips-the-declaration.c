/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A jump may skip a declaration and lead behind it; the variable is there all the same.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-return-local-addr -Wno-dangling-pointer -Wno-switch-unreachable" } */
#include "check.h"

static int *kept;

static NOINLINE int
by_switch (int n)
{
  switch (n)
    {
      int x;
    case 1:
      x = 10;
      kept = &x;
      break;
    default:
      x = 20;
      kept = &x;
      x++;
    }
  return *kept;
}

static NOINLINE int
by_goto (int n)
{
  if (n)
    goto in;
  {
    int x = 5;
    kept = &x;
  in:
    x = n;
    if (n)
      kept = &x;
    x += 100;
  }
  return *kept;
}

int
main (void)
{
  check (by_switch (1) == 10);
  int *first = kept;
  check (by_switch (2) == 21);
  check (*first == 10);
  check (by_goto (0) == 100);
  check (by_goto (3) == 103);
  check (*kept == 103);
  return 0;
}
