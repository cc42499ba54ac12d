/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arrays and structs of the loop body are kept whole, for each iteration.
   (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct record { int n; char text[100]; double d; };

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      char name[20];
      struct record r = { i, "", 0.5 };
      int big[1000];
      __defer
	{
	  say (name);
	  say (r.text);
	  check (r.d == 0.5 + r.n);
	  check (big[999] == r.n && big[0] == -r.n);
	}
      sprintf (name, "%d", i);
      sprintf (r.text, "<%d>", i);
      r.d += i;
      big[0] = -i;
      big[999] = i;
    }
}

int
main (void)
{
  f (3);
  expect ("2<2>1<1>0<0>");
  return 0;
}
