/* SPDX-License-Identifier: GPL-3.0-or-later */
/* defer_panic_frames gives the code addresses of the place that raised the panic,
   innermost first, after recovery too.  (R13)  */
/* { dg-do run } */
#include "panic.h"

static void *return_address[3];

/* Not a tail call, and not merged with another.  */
static NOINLINE int
inner (int n)
{
  return_address[0] = __builtin_return_address (0);
  panic_if (n);
  return n + 1;
}

static NOINLINE int
middle (int n)
{
  return_address[1] = __builtin_return_address (0);
  __defer say ("m");
  return inner (n) * 2;
}

static NOINLINE int
outer (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      void *frames[50] = { 0 };
      size_t count = defer_panic_frames (p, frames, 50);
      size_t i, at[2] = { 0, 0 };
      check (count >= 4 && count <= 50);
      for (i = 0; i < count; i++)
	{
	  check (frames[i]);
	  for (int k = 0; k < 2; k++)
	    if (frames[i] == return_address[k])
	      at[k] = i;
	}
      check (at[0] > 0 && at[1] == at[0] + 1);
      say ("o");
    }
  return middle (n) + 3;
}

int
main (void)
{
  check (outer (1) == 0);
  expect ("mo");
  return 0;
}
