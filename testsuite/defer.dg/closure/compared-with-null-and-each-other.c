/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closure values compare with null and with each other.  (C3)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static int_fn *none;

static NOINLINE int_fn *
make (int n)
{
  return __lambda (int, (void), { return n; });
}

int
main (void)
{
  int_fn *a = make (1), *b = make (1), *c = a;
  check (!none && none == NULL && none != a && a && a != 0);
  check (a == c && a != b);
  int n = 0;
  __closure int f (void) { return n; }
  __closure int g (void) { return n; }
  check (f != g && f == f);
  int_fn *p = f, *q = g, *r = f;
  check (p == r && p != q && p == f && p != NULL);
  n++;
  check (p () == 1 && (a == c ? a : b) () == 1);
  c = NULL;
  check (!c);
  return 0;
}
