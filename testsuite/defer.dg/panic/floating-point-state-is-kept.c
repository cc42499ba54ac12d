/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rounding mode stays as the program has set it.  (R14)  */
/* { dg-do run } */
/* { dg-no-valgrind "it knows one rounding mode" } */
/* { dg-options "-Wall -Wextra -frounding-math -Wl,--no-as-needed -lm" } */
#include <fenv.h>
#include "panic.h"

static void
f (int n)
{
  __defer { (void) __recover (); check (fegetround () == FE_UPWARD); }
  fesetround (FE_UPWARD);
  panic_if (n);
}

int
main (void)
{
  f (1);
  check (fegetround () == FE_UPWARD);
  return 0;
}
