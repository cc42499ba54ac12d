/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure may have the attribute `section'.  (C1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

typedef int next_fn (void) __closure;

static NOINLINE next_fn *
counter (int n)
{
  __attribute__ ((section ("rare"))) __closure int next (void)
  {
    __attribute__ ((section ("rarer"))) __closure int twice (void)
    {
      return n += 2;
    }
    return twice ();
  }
  return next;
}

int
main (void)
{
  next_fn *next = counter (3);
  check (next () == 5);
  check (next () == 7);
  return 0;
}
