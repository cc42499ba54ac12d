/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parameters are captured, by value or not, of every kind.  (C6)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;
struct big { int a[50]; };

static NOINLINE int_fn *
f (char c, short s, float d, struct big b, int a[3], int (*g) (int), long long l,
   _Bool t, int unused UNUSED, const char *text, long double ld)
{
  __closure int sum (void)
  {
    b.a[49]++;
    a[1]++;
    s++;
    return c + s + (int) d + b.a[49] + a[1] + g (1) + (int) l + t + text[0] + (int) ld;
  }
  return sum;
}

static int
twice (int n)
{
  return 2 * n;
}

int
main (void)
{
  struct big b = { { 0 } };
  static int a[3] = { 0, 100, 0 };
  int_fn *s = f (1, 2, 3.5f, b, a, twice, 1000, 1, 0, "A", 2.5L);
  int first = 1 + 3 + 3 + 1 + 101 + 2 + 1000 + 1 + 65 + 2;
  check (s () == first && s () == first + 3 && a[1] == 102);
  check (b.a[49] == 0);
  return 0;
}
