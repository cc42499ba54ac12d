/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures cause no warning of their own, in any mode of the language.  (C3)  */
/* { dg-do compile } */
/* { dg-options "-std=c99 -Wall -Wextra -pedantic-errors -Wshadow -Werror" } */

typedef int closure_fn (int) __closure;
closure_fn *f (int n);

closure_fn *
f (int n)
{
  closure_fn *inner = __lambda (int, (int m), { return m + n; });
  __extension__ __closure int c (int m) { return n + inner (m); }
  __extension__ auto __closure int late (int m);
  __extension__ __closure int late (int m) { return m ? late (m - 1) : n; }
  late (1);
  return n ? c : __lambda (int, (int m), { closure_fn *z = __lambda (int, (int k), { return k + m; }); return z (1); });
}
