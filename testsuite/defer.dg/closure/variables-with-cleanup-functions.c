/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A captured variable's cleanup function runs at the end of its scope.  (C2, C6)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (int) __closure;

static void
show (int *p)
{
  say_int (*p);
}

static NOINLINE int_fn *
f (int n)
{
  __attribute__ ((cleanup (show))) int x = n;
  __closure int add (int m) { return x += m; }
  x++;
  return add;
}

static NOINLINE int_fn *
g (int n)
{
  _Defer { say_int (n); }
  __closure int add (int m) { return n += m; }
  _Defer add (10);
  return add;
}

int
main (void)
{
  int_fn *c = f (1);
  expect ("2");
  check (c (3) == 5);
  c = g (1);
  expect ("11");
  check (c (1) == 12);
  return 0;
}
