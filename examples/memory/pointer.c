/* pointer.c -- a pointer returned.

   `new_count' returns the address of its local variable.  In plain C that is a
   defect: the frame is gone when the caller looks.  With heap=all the variable
   is moved to the heap, where it lives as long as somebody has its address.
   Each call makes one of its own, and nobody frees them.
   Options: -fplugin-arg-defer-heap=all
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

static int *
new_count (int from)
{
  int count = from;
  int *where = &count;

  return where;
}

int
main (void)
{
  int *a = new_count (1), *b = new_count (10);

  ++*a;
  ++*b;
  printf ("%d %d\n", *a, *b);
  return 0;
}
