/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A lambda sees the variable that it initializes, with the lambda in it.  (C1, C6)  */
/* { dg-do run } */
#include "check.h"

typedef int fact_fn (int) __closure;

struct node
{
  fact_fn *call;
  int base;
};

int
main (void)
{
  fact_fn *fact = __lambda (int, (int n), { return n < 2 ? 1 : n * fact (n - 1); });
  check (fact (5) == 120);
  struct node s = { __lambda (int, (int n), { return n ? s.call (n - 1) + 1 : s.base; }), 7 };
  check (s.call (3) == 10);
  return 0;
}
