/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures with variable arguments, large results, old-style definitions, and of functions with these.  (C3, C6)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -Wno-old-style-definition" } */
#include "check.h"

#include <stdarg.h>
struct big { int a[40]; };
typedef struct big big_fn (int) __closure;
typedef int va_fn (int, ...) __closure;

static NOINLINE va_fn *
adder (int base)
{
  __closure int sum (int n, ...)
  {
    va_list ap;
    int s = base++;
    va_start (ap, n);
    while (n--)
      s += va_arg (ap, int);
    va_end (ap);
    return s;
  }
  return sum;
}

static NOINLINE big_fn *
filler (int base)
{
  __closure struct big f (int n) { struct big b = { { base++, n } }; return b; }
  return f;
}

static NOINLINE int
sum (int n, ...)
{
  va_list ap;
  int s = 0;
  va_start (ap, n);
  __closure int next (void) { return va_arg (ap, int); }
  for (int i = 0; i < n; i++)
    s += next ();
  va_end (ap);
  return s;
}

int
main (void)
{
  va_fn *v = adder (10);
  check (v (2, 1, 2) == 13 && v (0) == 11);
  big_fn *b = filler (3);
  check (b (7).a[0] == 3 && b (8).a[0] == 4 && b (9).a[1] == 9);
  check (sum (3, 1, 2, 3) == 6);
  __closure int old (a, c) int a; char c; { return a + c; }
  check (old (1, 2) == 3);
  int k = 1;
  __closure __attribute__ ((noinline, cold)) int cold (double d, float f, long double l) { return (int) (d + f + l) + k++; }
  check (cold (1.5, 2.5f, 3.5L) == 8 && k == 2);
  return 0;
}
