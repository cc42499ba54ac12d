/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures that are declared first call each other.  (C6)  */
/* { dg-do run } */
#include "check.h"

typedef int test_fn (int) __closure;

static NOINLINE test_fn *
make (int want_odd)
{
  int calls = 0;
  auto __closure int odd (int n);
  __closure int even (int n) { calls++; return n == 0 ? 1 : odd (n - 1); }
  __closure int odd (int n) { calls++; return n == 0 ? 0 : even (n - 1); }
  check (even (4) && odd (3) && !odd (2));
  check (calls == 12);
  return want_odd ? odd : even;
}

int
main (void)
{
  test_fn *odd = make (1), *even = make (0);
  check (odd (7) && !odd (8) && even (8) && !even (7));
  return 0;
}
