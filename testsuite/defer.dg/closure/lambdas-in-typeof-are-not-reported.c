/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A lambda as an operand of sizeof or typeof is nothing, and not reported.
   (C1, C5)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-m" } */
#include <defer.h>

int
f (void)
{
  int k = 4;	/* { dg-note "7: moved to heap: k" } */
  int (*h) (int) = defer_fn (__lambda (int, (int x), { return x + ++k; }));	/* { dg-note "20: closure lambda escapes to heap" } */
  int size = sizeof __lambda (int, (int x), {
    __closure int inner (void) { return ++k; }
    return x + inner ();
  });
  __typeof__ (__lambda (int, (int x), { return x + ++k; })) c
    = __lambda (int, (int x), { return x - k; });	/* { dg-note "7: closure lambda does not escape" } */
  return h (1) + c (10) + size;
}
