/* SPDX-License-Identifier: GPL-3.0-or-later */
/* defer_fn makes an ordinary function pointer of a closure, of the right type,
   and defer_closure_of a closure of an ordinary function, or of a pointer to
   one.  (C4)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra" } */
#include <stdlib.h>
#include "panic.h"

typedef int unary (int) __closure;

static int
twice (int n)
{
  return 2 * n;
}

static NOINLINE int
apply (unary *f, int n)
{
  return f (n);
}

static int (*volatile hidden) (int) = twice;

int
main (void)
{
  int calls = 0, v[] = { 3, 1, 2, 5, 4 };
  __closure int compare (const void *a, const void *b)
    {
      calls++;
      return *(const int *) a - *(const int *) b;
    }
  int (*f) (const void *, const void *) = defer_fn (compare);
  qsort (v, 5, sizeof *v, f);
  defer_fn_free (f);
  for (int i = 0; i < 5; i++)
    check (v[i] == i + 1);
  check (calls > 3);
  check (apply (defer_closure_of (twice), 4) == 8);
  check (apply (defer_closure_of (hidden), 5) == 10);
  check (!defer_closure_of ((int (*) (int)) 0));
  unary *none = 0;
  check (!defer_fn (none));
  return 0;
}
