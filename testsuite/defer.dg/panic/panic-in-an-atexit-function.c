/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of atexit may panic and recover.  (R10)  */
/* { dg-do run } */
/* { dg-exit 6 } */
/* { dg-output "second\nfirst\n" } */
#include "panic.h"

static void
first (void)
{
  __defer must_recover (1);
  __defer fputs ("first\n", stderr);
  panic_if (1);
}

static void
second (void)
{
  __defer must_recover (2);
  __defer fputs ("second\n", stderr);
  panic_if (2);
}

int
main (void)
{
  atexit (first);
  atexit (second);
  return 6;
}
