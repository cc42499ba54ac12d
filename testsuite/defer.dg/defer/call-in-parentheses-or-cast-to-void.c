/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call in parentheses or cast to void is a call, and its result is
   discarded.  (D1)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
number (int n)
{
  say_int (n);
  return n;
}

struct big { int a[100]; };

static NOINLINE struct big
make (int n)
{
  struct big b = { { n } };
  say_int (n);
  return b;
}

static void
f (void)
{
  __defer number (1);
  __defer (void) number (2);
  __defer (number (3));
  __defer (number) (4);
  __defer ((void) (number (5)));
  __defer make (6);
  __defer (void) make (7);
}

int
main (void)
{
  f ();
  expect ("7654321");
  return 0;
}
