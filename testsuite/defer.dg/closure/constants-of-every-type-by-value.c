/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variables that never change are captured, of every type and size.  (C5, C6)  */
/* { dg-do run } */
#include "check.h"

#include <complex.h>
typedef int int_fn (void) __closure;
typedef float four __attribute__ ((vector_size (16)));
struct big { int a[100]; };

static NOINLINE int_fn *
f (int k)
{
  const int a[3] = { 1, 2, k };
  const struct { unsigned x : 3; signed y : 4; } bits = { 7, -2 };
  const long double ld = 6.5L + k;
  const _Complex double z = 1 + 2 * I;
  const four v = { 1, 2, 3, (float) k };
  union { int i; double d; } u = { .d = 8 };
  const char text[] = "text";
  struct big big = { { [99] = k } };
  const struct { const int c; const char t[3]; } s = { k, "ab" };
  double d = 0.5;
  struct { } empty = { };
  return __lambda (int, (void), {
    __typeof__ (empty) other = empty;
    (void) other;
    return a[2] + bits.x + bits.y + (int) ld + (int) cimag (z) + (int) v[3] + (int) u.d
	   + text[3] + big.a[99] + s.c + s.t[1] + (int) (d * 2) + (int) sizeof a;
  });
}

int
main (void)
{
  int_fn *c = f (10), *d = f (20);
  check (c () == 10 + 7 - 2 + 16 + 2 + 10 + 8 + 't' + 10 + 10 + 'b' + 1 + 12);
  check (d () == 20 + 7 - 2 + 26 + 2 + 20 + 8 + 't' + 20 + 20 + 'b' + 1 + 12);
  return 0;
}
