/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures made by one call share a variable; those of another call have another.  (C1, C2)  */
/* { dg-do run } */
#include "check.h"

typedef int counter_fn (void) __closure;
struct counter
{
  counter_fn *inc, *dec;
};

static NOINLINE struct counter
counter (void)
{
  int count = 0;
  __closure int increment (void) { return ++count; }
  __closure int decrement (void) { return --count; }
  return (struct counter){ increment, decrement };
}

int
main (void)
{
  struct counter a = counter (), b = counter ();
  check (a.inc () == 1);
  check (a.inc () == 2);
  check (b.dec () == -1);
  check (a.dec () == 1);
  check (b.inc () == 0);
  return 0;
}
