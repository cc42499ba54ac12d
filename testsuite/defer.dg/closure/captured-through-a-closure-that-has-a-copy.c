/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that is declared before it is defined, in one that has a copy of a
   variable, outlives that copy.  (C1, C5)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static int_fn *kept;

static NOINLINE void
overwrite (void)
{
  volatile char room[2000];
  for (unsigned i = 0; i < sizeof room; i++)
    room[i] = 0x55;
}

static NOINLINE void
makes (int n)
{
  __closure void inner (void)
  {
    auto __closure int first (void);
    __closure int second (void) { return first () + n; }
    __closure int first (void) { return n; }
    kept = first;
    check (second () == 2 * n);
  }
  inner ();
}

int
main (void)
{
  makes (21);
  overwrite ();
  check (kept () == 21);
  return 0;
}
