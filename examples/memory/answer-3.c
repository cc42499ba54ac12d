/* answer-3.c -- the closure is passed down, and kept by nobody.

   With heap=none the compiler would refuse what needs the heap.
   Options: -fplugin-arg-defer-heap=none
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

typedef void visit_fn (int) __closure;

static void
walk (const int *values, int n, visit_fn *visitor)
{
  for (int i = 0; i < n; i++)
    visitor (values[i]);
}

static int
sum (const int *values, int n)
{
  int total = 0;
  __closure void add (int value) { total += value; }

  walk (values, n, add);
  return total;
}

int
main (void)
{
  printf ("%d\n", sum ((int[]){ 3, 4, 5 }, 3));
  return 0;
}
