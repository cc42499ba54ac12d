/* exercise-4.c -- how many ints are there when the loops are done, and what does
   each line print?
   Options: -fplugin-arg-defer-heap=all
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

static int *kept[3];

static void
print (void)
{
  printf ("%d %d %d\n", *kept[0], *kept[1], *kept[2]);
}

int
main (void)
{
  for (int i = 0; i < 3; i++)
    kept[i] = &i;
  print ();

  for (int i = 0; i < 3; i++)
    {
      int mine = i;
      kept[i] = &mine;
    }
  print ();
  return 0;
}
