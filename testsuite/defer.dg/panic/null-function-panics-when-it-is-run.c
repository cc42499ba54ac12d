/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With faults caught, a deferred call of a null function pointer panics when it
   is run, not when it is deferred; the rest of the work runs under that
   panic.  (D10, R9, D12)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it reports the jump to address zero" } */
#include "panic.h"

static void (*volatile null) (void);

static void
f (void)
{
  __defer say ("d");
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && p->kind == DEFER_RUNTIME_ERROR);
      check (is_text (p, "runtime error: invalid memory address or nil "
		      "pointer dereference"));
      say ("r");
    }
  __defer say ("m");
  __defer null ();
  say ("reached ");
}

static void
in_a_loop (void)
{
  __defer { if (__recover ()) say ("r"); }
  for (int i = 0; i < 3; i++)
    {
      __defer say_int (i);
      __defer null ();
    }
  say ("reached ");
}

static void
while_panicking (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && p->kind == DEFER_RUNTIME_ERROR);
    }
  __defer null ();
  panic_if (n);
}

int
main (void)
{
  defer_catch_faults ();
  f ();
  expect ("reached mrd");
  in_a_loop ();
  expect ("reached 210r");
  while_panicking (1);
  return 0;
}
