/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a compound literal in the arguments of a deferred call names is captured, and
   what it changes is changed.  (C1, D1)  */
/* { dg-do run } */
#include "panic.h"

typedef struct { int a, b; } pair;
typedef void doer (void) __closure;
typedef int int_fn (void) __closure;
static int sum;

static NOINLINE void
put (pair p)
{
  sum = sum * 10 + p.a + p.b;
}

static NOINLINE doer *
make (int x)
{
  return __lambda (void, (void), {
    __defer put ((pair){ x, 1 });
    __defer put ((pair){ .b = (pair){ x, x }.a });
  });
}

static NOINLINE int_fn *
change (int x)
{
  int_fn *get = __lambda (int, (void), { return x; });
  __defer put ((pair){ x++, 0 });
  return get;
}

int
main (void)
{
  make (3) ();
  check (sum == 34);
  sum = 0;
  check (change (5) () == 6);
  check (sum == 5);
  return 0;
}
