/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that is deferred, and stays on the stack, captures a variable that is
   declared behind other deferred work, in the outermost block or in an inner one.
   (C5, C9)  */
/* { dg-do run } */
#include "panic.h"

static int sum;

static void
add (int n)
{
  sum = sum * 10 + n;
}

static NOINLINE void
f (int n)
{
  __defer add (n);
  const struct defer_panic *p = NULL;
  __closure void c (void)
  {
    p = __recover ();
    add (is_int (p, 7) ? 8 : 9);
  }
  __defer c ();
  if (n)
    __panic (7);
}

static NOINLINE void
g (int n)
{
  if (n)
    {
      __defer add (n);
      int x = n + 1;
      {
	__defer add (x);
	int y = x + 1;
	__closure void c (void)
	{
	  const struct defer_panic *p = __recover ();
	  y += p != NULL;
	  add (y++);
	  add (x++);
	}
	__defer c ();
	x = 5;
      }
    }
  __panic (1);
}

int
main (void)
{
  f (1);
  check (sum == 81);
  sum = 0;
  f (0);
  check (sum == 90);
  sum = 0;
  g (1);
  check (sum == 4521);
  return 0;
}
