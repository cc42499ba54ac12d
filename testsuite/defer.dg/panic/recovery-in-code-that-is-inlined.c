/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that defers, panics and recovers may be inlined, into loops, into
   others that do the same, into deferred work: each has its own end.
   (R3, R14)  */
/* { dg-do run } */
#include "panic.h"

#define ALWAYS __attribute__ ((__always_inline__)) inline

static ALWAYS int
inner (int n)
{
  __result int r = 1;
  __defer { if (__recover ()) r = 2; }
  panic_if (n);
}

static ALWAYS int
direct (int n)
{
  __result int r = 1;
  __defer { if (__recover ()) r = 2; }
  __panic (n);
}

static ALWAYS int
middle (int n)
{
  __result int r = 10;
  __defer { if (__recover ()) r += 20; }
  r += inner (n);
  panic_if (n + 1);
}

static NOINLINE int
outer (int n)
{
  __result int r = 0;
  __defer { check (!__recover ()); r += 1000; }
  for (int i = 0; i < 3; i++)
    r += middle (n * i) + direct (i);
  return r;
}

static ALWAYS void
deferred (int n, int *r)
{
  __defer { if (__recover ()) *r += 1; }
  panic_if (n);
}

static NOINLINE int
in_deferred_work (int n)
{
  int sum = 0;
  __result int r = 0;
  __defer { if (__recover ()) sum += 100; r = sum; }
  __defer deferred (n, &sum);
  __defer { deferred (n, &sum); }
  panic_if (n);
}

int
main (void)
{
  /* 31, 32, 32, and three times 2.  */
  check (outer (1) == 1000 + 31 + 32 + 32 + 6);
  check (in_deferred_work (1) == 102);
  return 0;
}
