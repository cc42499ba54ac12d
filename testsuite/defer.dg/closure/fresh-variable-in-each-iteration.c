/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable of a loop's body is a new one in each iteration; that of for is one.  (C2)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "check.h"

typedef int int_fn (void) __closure;

static int_fn *kept[12];

static NOINLINE void
make (void)
{
  int k = 0;
  for (int i = 0; i < 3; i++)
    {
      int x = i * 10;
      kept[k++] = __lambda (int, (void), { return x++; });
    }
  for (int i = 0; i < 3; i++)
    kept[k++] = __lambda (int, (void), { return i; });
  int j = 0;
  while (j < 3)
    {
      int x;
      x = j++;
      kept[k++] = __lambda (int, (void), { return ++x; });
    }
  j = 0;
again:;
  int y = j;
  kept[k++] = __lambda (int, (void), { return y += 100; });
  y++;
  if (++j < 3)
    goto again;
}

int
main (void)
{
  make ();
  for (int i = 0; i < 3; i++)
    {
      check (kept[i] () == 10 * i && kept[i] () == 10 * i + 1);
      check (kept[3 + i] () == 3);
      check (kept[6 + i] () == i + 1 && kept[6 + i] () == i + 2);
      check (kept[9 + i] () == i + 101);
    }
  return 0;
}
