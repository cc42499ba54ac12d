/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arguments of every kind, and more than there are registers, reach a closure.  (C3)  */
/* { dg-do run } */
#include "check.h"

#include <complex.h>
typedef float v4 __attribute__ ((vector_size (16)));
typedef v4 vf (v4, long double, _Complex double, __int128) __closure;
static NOINLINE vf *
mk (v4 base) { return __lambda (v4, (v4 a, long double l, _Complex double z, __int128 w), { return a + base + (float) l + (float) __imag__ z + (float) w; }); }
static NOINLINE long
many (long a, long b, long c, long d, long e, long f, long g, long h, double x, long (*p)(long,long,long,long,long,long,long,long,double) __closure) { return p (a,b,c,d,e,f,g,h,x); }
int
main (int argc, char **argv)
{
  v4 r = mk ((v4) { 1, 2, 3, 4 }) ((v4) { 10, 20, 30, 40 }, 0.5L, 2.0 + 3.0 * I, 4);
  long k = argc;
  __closure long add (long a, long b, long c, long d, long e, long f, long g, long h, double x) { return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + (long) x + k + (argv[0] != 0); }
  check (r[3] == 51.5f && many (1, 1, 1, 1, 1, 1, 1, 1, 2.5, add) == 36 + 2 + 1 + 1);
  return 0;
}
