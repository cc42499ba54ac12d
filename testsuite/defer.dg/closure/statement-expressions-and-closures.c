/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures are made and called in statement expressions.  (C3, C6)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (int) __closure;

static int_fn *kept;

int
main (void)
{
  int n = 1;
  int r = ({ int k = 10; __closure int f (int m) { return k++ + m + n++; } kept = f; f (1) + f (2); });
  check (r == 12 + 15 && n == 3 && kept (0) == 12 + 3);
  int_fn *g = ({ int k = 5; n > 100 ? 0 : __lambda (int, (int m), { return ({ int z = m + k; z++; z + n; }); }); });
  check (g (1) == 7 + 4);
  if (({ __closure int odd (int m) { return m & 1; } odd (n); }))
    say ("x");
  for (int i = 0; ({ __closure int less (int m) { return i < m; } less (3); }); i++)
    say_int (i);
  expect ("012");
  return 0;
}
