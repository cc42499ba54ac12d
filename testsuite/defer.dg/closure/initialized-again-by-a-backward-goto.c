/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A captured variable with an initializer that is reached again.  (C1, C2)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

int
main (void)
{
  int_fn *kept[3];
  int i = 0;
again:
  {
    const int x = i * 2;
    kept[i] = __lambda (int, (void), { return x + i; });
    __closure int local (void) { return x; }
    check (local () == 2 * i);
  }
  if (++i < 3)
    goto again;
  check (kept[0] () == 3 && kept[1] () == 5 && kept[2] () == 7);
  return 0;
}
