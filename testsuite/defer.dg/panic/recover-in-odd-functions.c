/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variadic functions, with many arguments, struct arguments and results, a
   large frame, alloca or a declaration without prototype recover as the
   deferred call like any other.  (R2)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-old-style-definition" } */
#include <stdarg.h>
#include "panic.h"

struct large { long a[40]; };
struct pair { double d; float f; };

static NOINLINE void
variadic (int *sum, int n, ...)
{
  va_list ap;
  va_start (ap, n);
  for (int i = 0; i < n; i++)
    *sum += va_arg (ap, int);
  va_end (ap);
  if (__recover ())
    *sum += 100;
}

static NOINLINE void
many (int a, double b, long c, float d, char e, short f, int g, int h, int i,
      long double j, int *r)
{
  if (__recover ())
    *r = a + b + c + d + e + f + g + h + i + j;
}

static NOINLINE struct large
structs (struct large l, struct pair p, int *r)
{
  if (__recover ())
    *r = l.a[39] + p.d + p.f;
  l.a[0] = 1;
  return l;
}

static NOINLINE void
large_frame (int n, int *r)
{
  volatile char frame[100000];
  frame[0] = frame[99999] = n;
  if (__recover ())
    *r = frame[0] + frame[99999];
}

static NOINLINE void
dynamic_frame (int n, int *r)
{
  int array[n];
  volatile char *more = __builtin_alloca (n);
  array[n - 1] = n;
  more[n - 1] = n;
  if (__recover ())
    *r = array[n - 1] + more[n - 1];
}

static NOINLINE void
old_style (r, d)
     int *r;
     float d;
{
  if (__recover ())
    *r = d * 2;
}

static _Noreturn void
never_returns (int *r)
{
  if (__recover ())
    *r = 8;
  exit (*r != 8 || check_trace[0]);
}

static NOINLINE int
f (int which, int n)
{
  int r = 0;
  {
    __defer must_not_recover ();
  }
  struct large l = { { 0 } };
  struct pair p = { 1, 2 };
  l.a[39] = 4;
  __result int result = 0;
  __defer { result = r; }
  switch (which)
    {
    case 0:
      __defer variadic (&r, 3, 1, 2, 3);
      break;
    case 1:
      __defer many (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, &r);
      break;
    case 2:
      __defer (void) structs (l, p, &r);
      break;
    case 3:
      __defer large_frame (20, &r);
      break;
    case 4:
      __defer dynamic_frame (30, &r);
      break;
    case 5:
      __defer old_style (&r, 2.5);
      break;
    case 6:
      __defer never_returns (&r);
    }
  panic_if (n);
}

int
main (void)
{
  static const int expected[] = { 106, 55, 7, 40, 60, 5 };
  for (int i = 0; i < 6; i++)
    check (f (i, 3) == expected[i]);
  f (6, 3);
  return 1;
}
