/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures in closures, four deep, see every variable around them.  (C1, C6)  */
/* { dg-do run } */
#include "check.h"

typedef int fn0 (int) __closure;
typedef fn0 *fn1 (int) __closure;
typedef fn1 *fn2 (int) __closure;
typedef fn2 *fn3 (int) __closure;

static NOINLINE fn3 *
make (int a)
{
  int made = 0;
  __closure fn2 *third (int b)
  {
    made++;
    __closure fn1 *second (int c)
    {
      made += 10;
      c++;
      __closure fn0 *first (int d)
      {
	made += 100;
	__closure int innermost (int e)
	{
	  made += 1000;
	  d++;
	  return made * 10 + a + b + c + d + e;
	}
	return innermost;
      }
      return first;
    }
    return second;
  }
  return third;
}

int
main (void)
{
  fn3 *f = make (1);
  fn0 *g = f (1) (1) (1);
  check (g (1) == 11110 + 7);
  check (g (1) == 21110 + 8);
  fn0 *h = f (0) (0) (0);
  check (h (0) == 32220 + 3);
  check (g (0) == 42220 + 8);
  return 0;
}
