/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block, a closure and the function see one variable, also one of an
   iteration, and closures are made in deferred blocks.  (C1, D2, D9)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static int_fn *kept[3], *late[3];

static NOINLINE void
f (int p)
{
  int all = p;
  for (int i = 0; i < 3; i++)
    {
      int each = 10 * i;
      kept[i] = __lambda (int, (void), { all++; return each++; });
      __defer { each += 100; say_int (each); say (" "); }
      each++;
      kept[i] ();
    }
  check (all == 3);
  __defer
    {
      int own = all;
      late[0] = __lambda (int, (void), { return own++ + all; });
      all += 10;
    }
  for (int i = 1; i < 3; i++)
    {
      int index = i;
      __defer
	{
	  int own = index;
	  late[own] = __lambda (int, (void), { return ++own + all; });
	  all += 10;
	}
    }
}

int
main (void)
{
  f (0);
  expect ("122 112 102 ");
  for (int i = 0; i < 3; i++)
    check (kept[i] () == 10 * i + 102 && kept[i] () == 10 * i + 103);
  /* It was 3; the blocks added 30, the calls above 6.  */
  check (late[0] () == 23 + 39 && late[0] () == 24 + 39);
  check (late[1] () == 2 + 39 && late[2] () == 3 + 39 && late[2] () == 4 + 39);
  return 0;
}
