/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In a function that does not return nobody can recover: deferred calls in it
   run, and the panic goes on to its caller.  Its deferred blocks may see the
   panic and raise their own.  (R3)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=exit-defer" } */
#include "panic.h"

static void (*volatile hidden) (int) = say_int;

static NOINLINE _Noreturn void
dies (int n)
{
  __defer hidden (n);
  panic_if (n);
  abort ();
}

static NOINLINE void
calls (int n)
{
  __defer must_recover (n);
  dies (n);
}

int
main (void)
{
  calls (5);
  expect ("5");
  return 0;
}
