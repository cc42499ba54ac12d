/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lambdas are arguments of lambdas and bodies in bodies, with commas.  (C3, C6)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (int) __closure;
typedef int_fn *map_fn (int_fn *, int_fn *) __closure;

static int
apply (int_fn *f, int n)
{
  return f (n);
}

int
main (void)
{
  int k = 1, calls = 0;
  map_fn *compose = __lambda (int_fn *, (int_fn *f, int_fn *g),
    { calls++; return __lambda (int, (int n), { calls++; return f (g (n)); }); });
  int r = compose (__lambda (int, (int n), { int a = n, b = k; return a * b; }),
		   __lambda (int, (int n), { return apply (__lambda (int, (int m), { return m + n + k++; }), n); })) (5);
  check (r == 22 && k == 2 && calls == 2);
  check (__lambda (int, (int n), { return n + k; }) (3) == 5);
  check (apply (__lambda (int, (int n), { return apply (__lambda (int, (int m), { return apply (__lambda (int, (int l), { return l + m + n + k; }), m); }), n); }), 1) == 5);
  return 0;
}
