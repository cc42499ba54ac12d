/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arguments of scalar, complex and vector types, bit-fields, volatile and
   atomic objects are read once, at the statement.  (D1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <complex.h>
#include <stdatomic.h>
#include <stdbool.h>
#include "check.h"

typedef int vector __attribute__ ((vector_size (16)));
enum colour { RED, GREEN };

static NOINLINE void
show (bool b, signed char c, unsigned short s, enum colour e, long l,
      unsigned long long u, float x, double y, long double z,
      double _Complex w, vector v, void *p, int field, int vol, int at,
      __int128 wide)
{
  check (b && c == -1 && s == 65535 && e == GREEN && l == -5 && u == ~0ull);
  check (x == 1.5f && y == 2.5 && z == 3.5L && w == 1 + 2 * I);
  check (v[0] == 1 && v[3] == 4 && p == (void *) &check_trace);
  check (field == 5 && vol == 6 && at == 7 && wide == (__int128) 1 << 100);
  say ("shown");
}

static void
f (void)
{
  bool b = true;
  signed char c = -1;
  unsigned short s = 65535;
  enum colour e = GREEN;
  long l = -5;
  unsigned long long u = ~0ull;
  float x = 1.5f;
  double y = 2.5;
  long double z = 3.5L;
  double _Complex w = 1 + 2 * I;
  vector v = { 1, 2, 3, 4 };
  void *p = &check_trace;
  struct { int field : 4; } bits = { 5 };
  volatile int vol = 6;
  atomic_int at = 7;
  __int128 wide = (__int128) 1 << 100;
  __defer show (b, c, s, e, l, u, x, y, z, w, v, p, bits.field, vol, at, wide);
  b = false;
  c = s = e = l = u = x = y = z = 0;
  w = 0;
  v = (vector) { 0 };
  p = 0;
  bits.field = 0;
  vol = 0;
  at = 0;
  wide = 0;
}

int
main (void)
{
  f ();
  expect ("shown");
  return 0;
}
