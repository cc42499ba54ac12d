/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic in a callback goes through the frames of the C library that called
   it.  (R1, R11)  */
/* { dg-do run } */
#include <search.h>
#include "panic.h"

static int
compare (const void *a, const void *b)
{
  __defer { say ("c"); }
  panic_if (*(const int *) a * 10 + *(const int *) b);
  return 0;
}

static int
sort (void)
{
  int a[2] = { 1, 2 };
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
	r = (int) p->value.i;
    }
  qsort (a, 2, sizeof *a, compare);
}

static int
search (void)
{
  int a[2] = { 4, 4 }, key = 3;
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
	r = (int) p->value.i;
    }
  return bsearch (&key, a, 2, sizeof *a, compare) != 0;
}

int
main (void)
{
  check (sort () == 12);
  check (search () == 34);
  expect ("cc");
  return 0;
}
