/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results of struct, union, complex and vector type work.  (N4)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct tiny { char c; };
struct pair { long a, b; };
struct mixed { double d; int i; };
struct large { int a[300]; };
union both { int i; double d[3]; };
typedef float vector __attribute__ ((vector_size (16)));

static NOINLINE struct tiny
tiny (int n)
{
  __result struct tiny r = { 0 };
  __defer { r.c++; }
  return (struct tiny) { n };
}

static NOINLINE struct pair
pair (int n)
{
  __result struct pair r = { 1, 2 };
  __defer { r.b += r.a; }
  if (n)
    return (struct pair) { n, r.b };
}

static NOINLINE struct mixed
mixed (int n)
{
  struct mixed m = { n, n };
  __result struct mixed r;
  __defer { r.d += 0.5; }
  __defer { m.d = 77; }
  return m;
}

static NOINLINE struct large
large (int n)
{
  __result struct large r = { { n } };
  __defer { r.a[299] = r.a[0]; }
  r.a[1] = 5;
  return r;
}

static NOINLINE union both
both (int n)
{
  __result union both r;
  __defer { r.d[2] = r.d[1] * 2; }
  r.d[1] = n;
}

static NOINLINE double _Complex
complex_double (int n)
{
  __result double _Complex r = n;
  __defer { __imag__ r = __real__ r; }
  return r + 1;
}

static NOINLINE float _Complex
complex_float (int n)
{
  __result float _Complex r = n;
  __defer { r *= 2; }
}

static NOINLINE vector
four (float n)
{
  __result vector r = { n, n, n, n };
  __defer { r[3] = 0; }
  return r + r;
}

int
main (void)
{
  check (tiny (4).c == 5);
  check (pair (0).b == 3);
  check (pair (9).a == 9 && pair (9).b == 11);
  check (mixed (3).d == 3.5 && mixed (3).i == 3);
  check (large (8).a[299] == 8 && large (8).a[1] == 5);
  check (both (4).d[2] == 8);
  check (__real__ complex_double (2) == 3 && __imag__ complex_double (2) == 3);
  check (__real__ complex_float (2) == 4);
  vector v = four (1);
  check (v[0] == 2 && v[3] == 0);
  return 0;
}
