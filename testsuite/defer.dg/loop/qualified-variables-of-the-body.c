/* SPDX-License-Identifier: GPL-3.0-or-later */
/* const, volatile, _Atomic, register and bit-field variables of a loop body
   are kept too.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <stdatomic.h>
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      const int c = i;
      volatile int v = i;
      atomic_int a = i;
      register int r = i;
      struct { unsigned f : 3, g : 5; } bits = { i, i };
      _Bool odd = i & 1;
      __defer
	{
	  check (c + 1 == v && v == a && r == c + 2);
	  check (bits.f == (unsigned) c && bits.g == (unsigned) c + 7);
	  check (odd == (c & 1));
	  say_int (c);
	}
      v++;
      a++;
      r += 2;
      bits.g += 7;
    }
}

int
main (void)
{
  f (4);
  expect ("3210");
  return 0;
}
