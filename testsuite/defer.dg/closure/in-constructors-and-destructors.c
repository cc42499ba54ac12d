/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures made before main, and called after it.  (C2)  */
/* { dg-do run } */
/* { dg-output "3 4\n" } */
#include "check.h"

typedef int int_fn (void) __closure;

static int_fn *kept;

static __attribute__ ((constructor)) void
first (void)
{
  int n = 1;
  kept = __lambda (int, (void), { return n++; });
  check (kept () == 1);
}

static __attribute__ ((destructor)) void
last (void)
{
  int n = kept ();
  __closure void show (int m) { printf ("%d %d\n", n, m); }
  show (kept ());
}

int
main (void)
{
  check (kept () == 2);
  return 0;
}
