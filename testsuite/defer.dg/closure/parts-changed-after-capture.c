/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A part of a variable changed after its capture is seen changed.  (C1, C5)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;
typedef int four __attribute__ ((vector_size (16)));

static int_fn *kept[8];

static NOINLINE void
f (void)
{
  struct { int a; unsigned b : 3, c : 5; int d[2]; } s = { 1, 2, 3, { 4, 5 } };
  _Complex double z = 1;
  four v = { 1, 2, 3, 4 };
  union { int i; char c[4]; } u = { 0 };
  int a[2][2] = { { 1, 2 }, { 3, 4 } };
  kept[0] = __lambda (int, (void), { return s.a + s.b + s.c + s.d[1]; });
  kept[1] = __lambda (int, (void), { return (int) (__real__ z + __imag__ z); });
  kept[2] = __lambda (int, (void), { return v[0] + v[3]; });
  kept[3] = __lambda (int, (void), { return u.c[0]; });
  kept[4] = __lambda (int, (void), { return a[1][1]; });
  check (kept[0] () == 11 && kept[1] () == 1 && kept[2] () == 5
	 && kept[3] () == 0 && kept[4] () == 4);
  s.c = 13;
  s.d[1] = 105;
  __imag__ z = 5;
  v[3] = 40;
  u.c[0] = 9;
  a[1][1]++;
}

int
main (void)
{
  f ();
  check (kept[0] () == 121);
  check (kept[1] () == 6);
  check (kept[2] () == 41);
  check (kept[3] () == 9);
  check (kept[4] () == 5);
  return 0;
}
