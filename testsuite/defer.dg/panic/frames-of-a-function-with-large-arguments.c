/* SPDX-License-Identifier: GPL-3.0-or-later */
/* defer_panic_frames gives the frame in which a panic has landed once, and nothing of
   the library, also if large arguments were on its stack then.  (R13)  */
/* { dg-do run } */
#include "panic.h"

struct large
{
  long a[40];
};

/* Where `on_stack' was called, and where `lands' was.  */
static void *where[2];

static NOINLINE int
on_stack (int n, struct large l)
{
  where[0] = __builtin_return_address (0);
  panic_if (n + (int) l.a[0]);
  return n + 1;
}

static NOINLINE int
lands (struct large l)
{
  where[1] = __builtin_return_address (0);
  __defer
    {
      const struct defer_panic *p = __recover ();
      void *frames[50];
      size_t count = defer_panic_frames (p, frames, 50), i = 0;
      while (i < count && frames[i] != where[0])
	i++;
      check (i + 1 < count && frames[i + 1] == where[1]);
      say ("1");
    }
  return on_stack (1, l) * 2;
}

int
main (void)
{
  int n = lands ((struct large){ { 0 } });
  expect ("1");
  return n;
}
