/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a captured variable is the same in the function and in its closures.  (C1, C5)  */
/* { dg-do run } */
#include "check.h"

typedef int *address_fn (void) __closure;

static int *kept;

static NOINLINE address_fn *
f (int p)
{
  int x = 1, y = 2;
  const int z = 3;
  __closure int *of_x (void) { return &x; }
  __closure int *of_p (void) { return &p; }
  __closure int read (void) { return x + y + p + z; }
  __closure const int *of_z (void) { return &z; }
  check (of_x () == &x && of_p () == &p && of_z () == &z);
  check (read () == 6 + p);
  *&y = 20;
  *of_x () = 10;
  *of_p () += 1;
  check (x == 10 && read () == 33 + p);
  kept = &x;
  return of_x;
}

int
main (void)
{
  address_fn *a = f (1), *b = f (1);
  check (b () == kept && a () != b () && *a () == 10 && *b () == 10);
  *a () = 11;
  check (*b () == 10 && *a () == 11);
  return 0;
}
