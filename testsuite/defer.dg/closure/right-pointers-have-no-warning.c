/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closure values pass without a warning wherever their types are alike.  (C3)  */
/* { dg-do compile } */
/* { dg-options "-std=gnu11 -Wall -Wextra -Wshadow -Wnested-externs -Wmissing-prototypes -Wmissing-declarations -Wstrict-prototypes -Wcast-function-type -Wconversion -Wredundant-decls -Wunused -Wbad-function-cast -Wcast-qual -Wwrite-strings -Wundef -Werror" } */

typedef int closure_fn (int) __closure;
typedef closure_fn *maker_fn (int) __closure;
int takes (closure_fn *a, int (*b) (int) __closure, __closure int (*c) (int));
void *f (int n);
maker_fn *g (void);

int
takes (closure_fn *a, int (*b) (int) __closure, __closure int (*c) (int))
{
  a = b;
  b = c;
  return a (1) + b (2) + (*c) (3);
}

void *
f (int n)
{
  __extension__ __closure int c (int m) { return n + m; }
  closure_fn *q = c, *const r = &c;
  int (*s) (int) __closure = q;
  const void *v = c;
  q = __lambda (int, (int m), { return c (m) + __lambda (int, (int k), { return k; }) (m); });
  s = n ? q : r;
  q = n ? c : (void *) 0;
  return v != s ? (void *) (long) takes (c, q, s) : (void *) q;
}

maker_fn *
g (void)
{
  return __lambda (closure_fn *, (int n), { return __lambda (int, (int m), { return n + m; }); });
}
