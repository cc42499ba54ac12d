/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variables of every type are captured by a closure that outlives them.  (C6)  */
/* { dg-do run } */
#include "check.h"

#include <complex.h>
#include <stdatomic.h>
typedef int int_fn (void) __closure;
typedef float four __attribute__ ((vector_size (16)));
typedef int eight __attribute__ ((vector_size (32)));
struct node { struct node *self; int n; };
struct flexible { int n; char c[]; };
enum color { RED, GREEN };

static NOINLINE int_fn *
f (int k)
{
  int a[3] = { 1, 2, 3 };
  struct { unsigned x : 3; signed y : 4; _Bool z : 1; } bits = { 7, -2, 1 };
  volatile int vol = 4;
  _Atomic int at = 5;
  _Atomic (struct node *) atp = 0;
  long double ld = 6.5L;
  _Complex double z = 1 + 2 * I;
  four v = { 1, 2, 3, 4 };
  eight w = { 1, 2, 3, 4, 5, 6, 7, 8 };
  union { int i; double d; } u = { .d = 8 };
  struct node self = { &self, 9 };
  char text[] = "text";
  const char *const literal = "literal";
  enum color color = GREEN;
  __int128 wide = (__int128) 1 << 100;
  int (*function) (const char *, const char *) = strcmp;
  void *p = &p;
  _Bool b = k;
  atomic_flag flag = ATOMIC_FLAG_INIT;
  __closure int change (void)
  {
    a[1]++;
    bits.x++;
    bits.y--;
    vol++;
    at++;
    atp = &self;
    ld *= 2;
    z *= I;
    v += v;
    w[7]++;
    u.d++;
    self.self->n++;
    text[0]++;
    color = RED;
    wide >>= 98;
    b = !b;
    return a[1] + bits.x * 10 + bits.y + vol + at + atp->n + (int) ld + (int) creal (z)
	   + (int) v[3] + w[7] + (int) u.d + (self.self == &self) + text[0] + literal[0]
	   + color + (int) wide + function ("a", "a") + (p == &p) + b
	   + atomic_flag_test_and_set (&flag);
  }
  return change;
}

int
main (void)
{
  int_fn *c = f (1);
  check (c () == 3 + 0 - 3 + 5 + 6 + 10 + 13 - 2 + 8 + 9 + 9 + 1 + 'u' + 'l' + 0 + 4 + 0 + 1 + 0 + 0);
  int_fn *d = f (0);
  check (c () == 4 + 10 - 4 + 6 + 7 + 11 + 26 - 1 + 16 + 10 + 10 + 1 + 'v' + 'l' + 0 + 0 + 0 + 1 + 1 + 1);
  check (d () == 3 + 0 - 3 + 5 + 6 + 10 + 13 - 2 + 8 + 9 + 9 + 1 + 'u' + 'l' + 0 + 4 + 0 + 1 + 1 + 0);
  return 0;
}
