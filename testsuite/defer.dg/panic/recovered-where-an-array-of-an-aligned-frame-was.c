/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A recovered panic leaves alone the one that runs the work which it is in, also if
   it passes where that one's frame, which is aligned, had an array.  (R4)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE void
stops (int n)
{
  __defer must_recover (n);
  panic_if (n);
}

struct large
{
  long a[3];
};

/* The frames of these, 60 deep, are where the array was.  */
static NOINLINE void
f (int n, struct large on_stack)
{
  __defer
    {
      if (n == 60)
	{
	  f (59, on_stack);
	  stops (3);
	}
      else if (n == 58)
	__recover ();
    }
  if (n == 60)
    {
      _Alignas (128) volatile char aligned[128];
      volatile char array[n * 200];
      aligned[n] = 1;
      array[n] = aligned[n];
      panic_if (array[n]);
    }
  else if (n == 0)
    panic_if (2);
  else
    f (n - 1, on_stack);
}

int
main (void)
{
  __defer must_recover (1);
  f (60, (struct large){ { 0 } });
  return 0;
}
