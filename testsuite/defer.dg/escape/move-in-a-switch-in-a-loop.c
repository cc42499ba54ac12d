/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable declared in front of the cases of a switch is a new one each time that the switch is executed.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-dangling-pointer -Wno-switch-unreachable" } */
#include "check.h"

static int *kept[8];

static NOINLINE void
keep (int n)
{
  switch (n & 1)
    {
      int x;
    case 0:
      x = n;
      kept[n] = &x;
      break;
    default:
      x = -n;
      switch (n)
	{
	  int y;
	default:
	  y = 10 * n;
	  kept[n] = &y;
	  if (n > 3)
	    break;
	  kept[n] = &x;
	}
    }
}

static NOINLINE void
loop (void)
{
  for (int n = 0; n < 6; n++)
    switch (n)
      {
	int x;
      default:
	x = 100 + n;
	kept[n] = &x;
	if (n == 2)
	  continue;
	x++;
      }
}

int
main (void)
{
  for (int n = 0; n < 6; n++)
    keep (n);
  check (*kept[0] == 0 && *kept[2] == 2 && *kept[4] == 4);
  check (*kept[1] == -1 && *kept[3] == -3 && *kept[5] == 50);
  loop ();
  for (int n = 0; n < 6; n++)
    check (*kept[n] == 100 + n + (n != 2));
  return 0;
}
