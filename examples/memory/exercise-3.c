/* exercise-3.c -- this puts a closure and a variable on the heap.  Change it so
   that nothing is there; it has to print the same.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

typedef void visit_fn (int) __closure;

static visit_fn *visitor;

static void
walk (const int *values, int n)
{
  for (int i = 0; i < n; i++)
    visitor (values[i]);
}

static int
sum (const int *values, int n)
{
  int total = 0;
  __closure void add (int value) { total += value; }

  visitor = add;
  walk (values, n);
  return total;
}

int
main (void)
{
  printf ("%d\n", sum ((int[]){ 3, 4, 5 }, 3));
  return 0;
}
