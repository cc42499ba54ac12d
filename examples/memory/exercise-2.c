/* exercise-2.c -- which of a, b, c and d are moved to the heap?
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

typedef int get_fn (void) __closure;

static get_fn *
make (int a)
{
  int b = 2 * a;
  int c = 3 * a;
  int d = 4 * a;
  __closure int get (void) { return b + c++; }

  d += b;
  printf ("%d %d\n", a, d);
  return get;
}

int
main (void)
{
  get_fn *get = make (1);

  get ();
  printf ("%d\n", get ());
  return 0;
}
