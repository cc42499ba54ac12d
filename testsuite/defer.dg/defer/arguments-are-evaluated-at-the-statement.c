/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every argument is evaluated at the statement, exactly once.  (D1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static int calls;

static NOINLINE int
next (void)
{
  return ++calls;
}

static NOINLINE void
show (int a, int b, int c)
{
  say_int (a);
  say_int (b);
  say_int (c);
}

static void
f (void)
{
  int i = 5;
  __defer show (i++, next (), i * 0 + 7);
  check (i == 6);
  check (calls == 1);
  i = 9;
  say ("-");
}

int
main (void)
{
  f ();
  check (calls == 1);
  expect ("-517");
  return 0;
}
