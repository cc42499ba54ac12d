/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that outlives its block, but not its function, keeps all that it
   captures by reference: what is too large for a copy, atomic, or named in its
   own initializer.  (C1, C5)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (int) __closure;

static NOINLINE void
overwrite (void)
{
  volatile char a[400];
  for (unsigned i = 0; i < sizeof a; i++)
    a[i] = 0x55;
}

static NOINLINE int
large (int k)
{
  int_fn *c;
  {
    struct { int a[60]; } s = { { k, 2 } };
    c = __lambda (int, (int n), { return s.a[0] + s.a[1] + n; });
  }
  {
    struct { int a[60]; } t;
    memset (&t, 0x55, sizeof t);
    __asm__ volatile ("" : : "r" (&t) : "memory");
  }
  overwrite ();
  return c (10);
}

static NOINLINE int
atomic (int k)
{
  int_fn *c;
  {
    _Atomic int a = k;
    c = __lambda (int, (int n), { return a + n; });
  }
  {
    int t[8];
    memset (t, 0x55, sizeof t);
    __asm__ volatile ("" : : "r" (t) : "memory");
  }
  overwrite ();
  return c (10);
}

static NOINLINE int
recursive (int k)
{
  int_fn *c;
  {
    int_fn *self = __lambda (int, (int n), { return n ? n + self (n - 1) : 0; });
    c = self;
  }
  {
    int t[8];
    memset (t, 0x55, sizeof t);
    __asm__ volatile ("" : : "r" (t) : "memory");
  }
  overwrite ();
  return c (k);
}

int
main (void)
{
  check (large (1) == 13);
  check (atomic (4) == 14);
  check (recursive (4) == 10);
  return 0;
}
