/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nested functions, statement expressions, ranges, local labels, typeof, packed
   types, zero-size arrays and typedefs in one deferred block.  (D2, D17)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  __defer
    {
      __label__ done;
      typedef struct __attribute__ ((__packed__)) { char c; int i; } packed;
      packed p = { 'c', n };
      __typeof__ (p.i) twice = ({ int t = p.i; t * 2; });
      int nested (int x) { static int calls; return x + n + calls++; }
      enum { LOCAL = 3 };
      struct { int count; int rest[0]; } z = { twice };
      switch (nested (z.count))
	{
	case 0 ... 10:
	  say ("low");
	  goto done;
	default:
	  say ("high");
	}
      for (int i = 0; i < LOCAL; i++)
	say_int (nested (i));
    done:
      say (__func__);
      say (",");
    }
  for (int i = 0; i < 2; i++)
    if (i == n)
      return i;
  return n;
}

int
main (void)
{
  check (f (1) == 1);
  check (f (7) == 7);
  expect ("lowf,high91113f,");
  return 0;
}
