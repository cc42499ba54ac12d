/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statement expressions, assignments, conditionals and compound literals are
   arguments like any other.  (D1)  */
/* { dg-do run } */
#include "check.h"

struct pair { int a, b; };

static NOINLINE void
show (int a, int b, struct pair p, const int *q)
{
  say_int (a);
  say_int (b);
  say_int (p.a);
  say_int (p.b);
  say_int (*q);
}

static NOINLINE void
f (int n)
{
  int x = 1;
  __defer show (({ int t = x; t++; t * 2; }), x = n ? n : 9,
		(struct pair) { n, n + 1 }, &(int) { 8 });
  check (x == 3);
  x = 0;
  n = 0;
}

int
main (void)
{
  f (3);
  expect ("43348");
  return 0;
}
