/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The function of an attribute cleanup is no deferred work: __recover in it gives
   NULL, and the panic goes on.  (R2)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
#include "panic.h"

static void
cleans (int *p)
{
  check (!__recover ());
  say_int (*p);
}

static NOINLINE void
f (int n)
{
  int x __attribute__ ((__cleanup__ (cleans))) = 5;
  __defer { say ("f"); }
  panic_if (n);
  x++;
}

static void
g (int n)
{
  __defer must_recover (n);
  int y __attribute__ ((__cleanup__ (cleans))) = 6;
  f (n);
  y++;
}

int
main (void)
{
  g (1);
  expect ("5f6");
  return 0;
}
