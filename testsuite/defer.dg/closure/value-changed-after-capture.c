/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable changed after its capture is seen changed, whoever changes it.  (C1, C5)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static int_fn *kept[8];

static void
set (int *p)
{
  *p += 1000;
}

static NOINLINE void
f (int p)
{
  int a = 1, b = 2, c = 3, d = 4, e = 5, g = 6;
  kept[0] = __lambda (int, (void), { return a; });
  a = 10;
  kept[1] = __lambda (int, (void), { return b; });
  set (&b);
  __closure void deep (void)
  {
    __closure void deeper (void) { c = 30; }
    deeper ();
  }
  kept[2] = __lambda (int, (void), { return c; });
  deep ();
  kept[3] = __lambda (int, (void), { return d; });
  void ordinary (void) { d++; }
  ordinary ();
  kept[4] = __lambda (int, (void), { return e; });
  __asm__ ("" : "=r" (e) : "0" (50));
  kept[5] = __lambda (int, (void), { return p; });
  p *= 2;
  kept[6] = __lambda (int, (void), { return g; });
  __defer { g = 60; }
}

int
main (void)
{
  f (7);
  check (kept[0] () == 10);
  check (kept[1] () == 1002);
  check (kept[2] () == 30);
  check (kept[3] () == 5);
  check (kept[4] () == 50);
  check (kept[5] () == 14);
  check (kept[6] () == 60);
  return 0;
}
