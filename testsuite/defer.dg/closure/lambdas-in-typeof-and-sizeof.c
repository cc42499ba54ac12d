/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A lambda as an operand of sizeof or typeof is nothing, and not reported; that of
   defer_fn, which takes the type of its argument, is one closure.  (C1, C4)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-m" } */
#include "panic.h"

static NOINLINE int
apply (int (*f) (int), int n)
{
  return f (n);
}

int
main (void)
{
  int k = 4;	/* { dg-note "7: moved to heap: k" } */
  int (*f) (int) = defer_fn (__lambda (int, (int x), { return x + 1; }));	/* { dg-note "20: closure lambda does not escape" } */
  int (*h) (int) = defer_fn (__lambda (int, (int x), { return x + ++k; }));	/* { dg-note "20: closure lambda escapes to heap" } */
  check (apply (f, 1) == 2);
  check (apply (h, 1) == 6 && apply (h, 1) == 7 && k == 6);
  check (sizeof __lambda (int, (int x), {
    __closure int inner (void) { return ++k; }
    return x + inner ();
  }) == sizeof (void *));
  check (sizeof __lambda (int, (int x), { return x; }) == sizeof (void *));
  __typeof__ (__lambda (int, (int x), { return x + ++k; })) c
    = __lambda (int, (int x), { return x - k; });	/* { dg-note "7: closure lambda escapes to heap" } */
  check (c (10) == 4 && k == 6);
  defer_fn_free (f);
  defer_fn_free (h);
  return 0;
}
