/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure over two parameters, whose result decides on a change of a local
   variable.  Go: test/closure6.go.  (C1, C5)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

struct floats
{
  const double *at;
  int n;
};

static NOINLINE int
search (struct floats a, double x)
{
  __closure bool found (int q) { return a.at[q] >= x; }
  int i = 0;

  if (!found (3))
    i = 5;
  return i;
}

int
main (void)
{
  const double at[] = { 1, 2, 3, 4, 5 };
  struct floats a = { at, 5 };

  check (search (a, 4) == 0);
  check (search (a, 4.5) == 5);
  return 0;
}
