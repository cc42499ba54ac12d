/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures pass between units, with link-time optimisation and without.  (C2, C3)  */
/* { dg-do run } */
/* { dg-unit "" } */
/* { dg-unit "" } */
#include "check.h"

typedef int int_fn (int) __closure;
struct both { int_fn *a, *b; };
struct both make (int n);
int run (int_fn *c, int n);

#if UNIT == 1
static int own;
int
main (void)
{
  struct both x = make (1), y = make (100);
  check (x.a (1) == 2 && x.b (1) == 3 && y.a (1) == 101 && x.a (0) == 3);
  int k = 0;
  __closure int add (int n) { own++; return k += n; }
  check (run (add, 3) == 9 && k == 9 && own == 3);
  check (run (x.b, 1) == 7);
  return 0;
}
#else
static int own = 5;
struct both
make (int n)
{
  __closure int a (int m) { own++; return n++ + m; }
  return (struct both){ a, __lambda (int, (int m), { return n++ + m + own - 6; }) };
}
int
run (int_fn *c, int n)
{
  own = 6;
  c (n);
  c (n);
  return c (n);
}
#endif
