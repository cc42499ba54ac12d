/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A static variable in a closure exists once, for all its closures and copies.  (C1, D17)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static inline __attribute__ ((always_inline)) int_fn *
make (int n)
{
  return __lambda (int, (void), { static int calls; static int *p = &calls; return ++*p * 100 + n++; });
}

int
main (void)
{
  int_fn *a = make (1), *b = make (50);
  check (a () == 101 && b () == 250 && a () == 302 && b () == 451);
  for (int i = 0; i < 3; i++)
    {
      __closure int c (void) { static int calls = 7; return calls++ + i; }
      check (c () == 7 + 2 * i);
    }
  return 0;
}
