/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __defer in an argument of a deferred call is executed at the statement,
   before that call is deferred.  (D1, D3, D4)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  __defer say_int (({ __defer say ("i"); n; }));
  for (int i = 0; i < 2; i++)
    __defer say_int (({ __defer say ("l"); i; }));
}

int
main (void)
{
  f (7);
  expect ("1l0l7i");
  return 0;
}
