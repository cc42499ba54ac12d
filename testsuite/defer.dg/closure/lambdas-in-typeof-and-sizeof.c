/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A lambda as an operand of sizeof or typeof is nothing; that of
   defer_fn, which takes the type of its argument, is one closure.  (C1, C4)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE int
apply (int (*f) (int), int n)
{
  return f (n);
}

int
main (void)
{
  int k = 4;
  int (*f) (int) = defer_fn (__lambda (int, (int x), { return x + 1; }));
  int (*h) (int) = defer_fn (__lambda (int, (int x), { return x + ++k; }));
  check (apply (f, 1) == 2);
  check (apply (h, 1) == 6 && apply (h, 1) == 7 && k == 6);
  check (sizeof __lambda (int, (int x), {
    __closure int inner (void) { return ++k; }
    return x + inner ();
  }) == sizeof (void *));
  check (sizeof __lambda (int, (int x), { return x; }) == sizeof (void *));
  __typeof__ (__lambda (int, (int x), { return x + ++k; })) c
    = __lambda (int, (int x), { return x - k; });
  check (c (10) == 4 && k == 6);
  defer_fn_free (f);
  defer_fn_free (h);
  return 0;
}
