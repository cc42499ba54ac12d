/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that is raised again, in another function, has the frames of the
   place that raised it first.  (R13, R5)  */
/* { dg-do run } */
#include "panic.h"

static void *first[30], *second[30];
static size_t count;
static void *where;

static NOINLINE int
inner (int n)
{
  where = __builtin_return_address (0);
  panic_if (n);
  return n + 1;
}

static void
raises_again (void)
{
  const struct defer_panic *p = __recover ();
  count = defer_panic_frames (p, first, 30);
  __panic (p);
}

static NOINLINE int
middle (int n)
{
  __defer raises_again ();
  return inner (n) * 2;
}

static int
outer (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      int found = 0;
      check (defer_panic_frames (p, second, 30) == count);
      check (memcmp (first, second, sizeof first) == 0);
      for (size_t i = 0; i < count && i < 30; i++)
	found += first[i] == where;
      check (found == 1);
    }
  return middle (n);
}

int
main (void)
{
  outer (1);
  return 0;
}
