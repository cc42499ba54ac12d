/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A loop that recovers in each round through a function keeps its counters and
   sums, in registers or not.  (R14, R3)  */
/* { dg-do run } */
#include "panic.h"

static inline int
risky (int n, int *tries)
{
  __result int r = -1;
  __defer { if (__recover ()) r = n * 10; }
  ++*tries;
  panic_if (n % 3 == 1 ? n : 0);
  return n;
}

static int
sums (int n)
{
  int sum = 0, tries = 0;
  double product = 1;
  for (int i = 1; i <= n; i++)
    {
      int got = risky (i, &tries);
      sum += got;
      product *= i % 3 ? 1 : 2;
      check (tries == i);
    }
  return sum + (int) product;
}

int
main (void)
{
  /* 10 + 2 + 3 + 40 + 5 + 6 + 70 + 8 + 9, and 2 * 2 * 2.  */
  check (sums (9) == 153 + 8);
  return 0;
}
