/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An argument of a type with a large alignment keeps it in a record.
   (D1, D5)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-psabi" } */
/* { dg-torture "" } */
#include <stdint.h>
#include "check.h"

typedef double wide __attribute__ ((vector_size (32)));
struct aligned { char c; } __attribute__ ((aligned (64)));

static NOINLINE void
show (struct aligned a, int i)
{
  check (a.c == i);
}

static NOINLINE void
show_wide (wide *w, int i)
{
  (void) w;
  (void) i;
}

static int sum;

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      struct aligned a = { i };
      wide v = { i, i, i, i };
      __defer show (a, i);
      __defer
	{
	  check ((uintptr_t) &a % 64 == 0);
	  check ((uintptr_t) &v % 32 == 0);
	  check (v[3] == a.c);
	  show_wide (&v, a.c);
	  sum += a.c;
	}
    }
}

int
main (void)
{
  f (10);
  check (sum == 45);
  return 0;
}
