/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variables of every kind move: volatile, atomic, of bit-fields, over-aligned, with a cleanup function, of functions with variable arguments, named in nested functions and deferred work.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-return-local-addr -Wno-dangling-pointer" } */
#include "check.h"
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>

struct bits { unsigned a : 3, b : 5; };

static void *kept[16];

static void
over (int *p)
{
  kept[9] = p;
  *p += 1;
}

static NOINLINE int
sum (int n, ...)
{
  va_list ap;
  int r = 0;
  kept[0] = &n;
  va_start (ap, n);
  for (int i = 0; i < n; i++)
    r += va_arg (ap, int);
  va_end (ap);
  return r;
}

static NOINLINE void
make (int k)
{
  volatile int v = k;
  _Atomic int a = k;
  struct bits b = { 1, k };
  _Alignas (64) int aligned = k;
  _Complex double c = k;
  __attribute__ ((cleanup (over))) int cleaned = k;
  int seen = k;
  kept[1] = (void *) &v;
  kept[2] = (void *) &a;
  kept[3] = &b;
  kept[4] = &aligned;
  kept[5] = &c;
  v++;
  a++;
  b.b += 2;
  aligned++;
  c += 1;
  int nested (int n)
  {
    seen += n;
    kept[6] = &seen;
    return seen;
  }
  check (nested (3) == k + 3);
  int later = 1;
  __defer { later += seen; kept[7] = &later; };
  seen++;
}

int
main (void)
{
  check (sum (3, 1, 2, 4) == 7);
  check (*(int *) kept[0] == 3);
  make (5);
  check (*(volatile int *) kept[1] == 6);
  check (*(_Atomic int *) kept[2] == 6);
  check (((struct bits *) kept[3])->b == 7);
  check (*(int *) kept[4] == 6);
  check ((uintptr_t) kept[4] % 64 == 0);
  check (*(double *) kept[5] == 6);
  check (*(int *) kept[6] == 9);
  check (*(int *) kept[7] == 10);
  check (*(int *) kept[9] == 6);
  return 0;
}
