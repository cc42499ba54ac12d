/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A recovered panic leaves alone the one that runs the work which it is in, also if
   it passes where that one's frame had an array.  (R4)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE void
stops (int n)
{
  __defer must_recover (n);
  panic_if (n);
}

/* The frames of these, 60 deep, are where the array was.  */
static NOINLINE void
f (int n)
{
  __defer
    {
      if (n == 60)
	{
	  f (59);
	  stops (3);
	}
      else if (n == 58)
	__recover ();
    }
  if (n == 60)
    {
      volatile char array[n * 30];
      array[0] = 1;
      panic_if (array[0]);
    }
  else if (n == 0)
    panic_if (2);
  else
    f (n - 1);
}

int
main (void)
{
  __defer must_recover (1);
  f (60);
  return 0;
}
