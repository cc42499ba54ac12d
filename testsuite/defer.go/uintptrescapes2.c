/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An address as an integer, given to a function that nobody knows.
   Go: test/uintptrescapes2.go.  (H7)  */
/* { dg-do compile } */
#include "verdicts.h"

extern void f1 (uintptr_t a);
extern void f2 (int n, ...);

void
test_f1 (void)
{
  int t = 0; /* { dg-verdict "moved to heap: t" } */
  f1 ((uintptr_t) (void *) &t);
}

void
test_f2 (void)
{
  int v = 0; /* { dg-verdict "moved to heap: v" } */
  f2 (4, (uintptr_t) 0, (uintptr_t) 1, (uintptr_t) (void *) &v, (uintptr_t) 2);
}
