/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures of blocks and loops, and lambdas, in all kinds of deferred work:
   what they are and what they capture is there when the work runs.  (C2, D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

typedef int int_fn (int) __closure;

/* Write over what is free of the stack.  */
static NOINLINE void
scribble (void)
{
  volatile char room[2000];
  for (unsigned i = 0; i < sizeof room; i++)
    room[i] = 0x55;
}

static NOINLINE int
block (int x)
{
  __result int r = 0;
  if (x)
    {
      int own = x;
      __closure int note (int n) { return r += own++ * n; }
      int_fn *f = note;
      __defer { note (1); };
      __defer { f (10); };
      __defer note (100);
      __defer f (1000);
    }
  {
    volatile unsigned long other[64];
    for (int i = 0; i < 64; i++)
      other[i] = other[63 - i] + 0x5555555555555555;
  }
  scribble ();
  return 0;
}

static NOINLINE int
loop (int x)
{
  __result int r = 0;
  for (int i = 1; i < 4; i++)
    {
      int own = i;
      __closure int note (int n) { return r += own++ * n; }
      int_fn *f = note;
      __defer { note (1); };
      __defer { f (10); };
      __defer note (100);
      __defer f (1000);
    }
  scribble ();
  return x;
}

static NOINLINE int
lambdas (int x)
{
  __result int r = 0;
  int sum = 0;
  __defer { r = sum; };
  if (x)
    {
      int own = x;
      __defer
	{
	  int_fn *f = __lambda (int, (int n), { return sum += own * n; });
	  f (1);
	};
      int_fn *g = __lambda (int, (int n), { return sum += own++ * n; });
      __defer { g (10); };
      __defer g (100);
      {
	__closure int h (int n) { return g (n) + own; }
	_Defer { h (1000); }
	__defer { h (10000); };
      }
    }
  scribble ();
  return 0;
}

int
main (void)
{
  check (block (5) == 5 * 1000 + 6 * 100 + 7 * 10 + 8);
  check (loop (0) == 1234 + 2345 + 3456);
  check (lambdas (1) == 1 * 1000 + 2 * 10000 + 3 * 100 + 4 * 10 + 5);
  return 0;
}
