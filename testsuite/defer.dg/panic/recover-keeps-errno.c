/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Raising, carrying and recovering a panic leaves errno alone.  (R14)  */
/* { dg-do run } */
#include <errno.h>
#include "panic.h"

static NOINLINE void
inner (int n)
{
  __defer { check (errno == 77); }
  errno = 77;
  panic_if (n);
}

static void
f (int n)
{
  __defer { (void) __recover (); check (errno == 77); }
  inner (n);
}

int
main (void)
{
  f (1);
  check (errno == 77);
  return 0;
}
