/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable of a loop's body is a new one in each round, also where the loop is made by goto; that of `for' is one.  (H3, D9)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-return-local-addr -Wno-dangling-pointer" } */
#include "check.h"

static int *kept[16];

static NOINLINE int
make (void)
{
  int n = 0;
  for (int i = 0; i < 3; i++)
    {
      int each = 10 * i;
      kept[n++] = &each;
    }
  for (int i = 0; i < 3; i++)
    kept[n++] = &i;
  int j = 0;
again:;
  int y = j;
  kept[n++] = &y;
  if (++j < 3)
    goto again;
  do
    {
      int z;
      z = n;
      kept[n++] = &z;
    }
  while (n < 11);
  return n;
}

int
main (void)
{
  check (make () == 11);
  for (int i = 0; i < 3; i++)
    {
      check (*kept[i] == 10 * i);
      check (*kept[3 + i] == 3);
      check (*kept[6 + i] == i);
    }
  check (*kept[9] == 9);
  check (*kept[10] == 10);
  return 0;
}
