/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure calls itself, on the stack and after its function has returned.  (C6)  */
/* { dg-do run } */
#include "check.h"

typedef int fib_fn (int) __closure;

static int calls;

static NOINLINE fib_fn *
make (int first)
{
  int made = 0;
  __closure int fib (int n)
  {
    made++;
    calls = made;
    return n < 2 ? first : fib (n - 1) + fib (n - 2);
  }
  return fib;
}

int
main (void)
{
  fib_fn *a = make (1), *b = make (10);
  check (a (5) == 8 && calls == 15);
  check (b (5) == 80 && calls == 15);
  __closure int down (int n) { return n ? down (n - 1) + 1 : 0; }
  check (down (1000) == 1000);
  int base = 3;
  __closure int with_base (int n) { return n ? with_base (n - 1) + 1 : base; }
  check (with_base (10) == 13);
  return 0;
}
