/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover in a function that deferred work calls gives NULL, and the panic
   goes on.  (R2)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include "panic.h"

static void
calls_it (void)
{
  must_not_recover ();
  say ("c");
}

static NOINLINE void
calls_it_not_inlined (void)
{
  must_not_recover ();
  say ("n");
}

static void (*volatile pointer) (void) = must_not_recover;

static void
f (int n)
{
  __defer { say ("1"); must_not_recover (); }
  __defer { pointer (); say ("2"); }
  __defer calls_it ();
  __defer calls_it_not_inlined ();
  for (int i = 0; i < 2; i++)
    __defer { must_not_recover (); say_int (i); }
  for (int i = 0; i < 2; i++)
    __defer calls_it ();
  panic_if (n);
}

static void
outer (int n)
{
  __defer must_recover (n);
  f (n);
}

int
main (void)
{
  outer (5);
  expect ("cc22nc21");
  return 0;
}
