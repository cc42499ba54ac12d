/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work that panics while the function returns starts a panic: the
   caller does not go on.  (R1, D12)  */
/* { dg-do run } */
#include "panic.h"

static int
f (int n)
{
  __defer say ("d");
  __defer panic_if (n);
  return 5;
}

static void
outer (int n)
{
  __defer must_recover (n);
  say_int (f (0));
  say_int (f (n));
  say ("no");
}

int
main (void)
{
  outer (3);
  expect ("d5d");
  return 0;
}
