/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that is deferred through a pointer, a member, an alias or a
   conditional is the deferred call, and may recover.  (R2, D1)  */
/* { dg-do run } */
#include "panic.h"

static NOINLINE void
stops (int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  say ("s");
}

static void also_stops (int) __attribute__ ((__alias__ ("stops")));

static void
does_not (int n)
{
  (void) n;
  say ("d");
}

static void (*volatile pointer) (int) = stops;
static struct { void (*call) (int); } object = { stops }, *volatile objects
  = &object;

static void
through_a_pointer (int n)
{
  __defer pointer (n);
  pointer = does_not;
  panic_if (n);
}

static void
through_a_member (int n)
{
  __defer objects->call (n);
  panic_if (n);
}

static void
through_an_alias (int n)
{
  __defer also_stops (n);
  panic_if (n);
}

static void
through_a_conditional (int n)
{
  __defer (n ? stops : does_not) (n);
  panic_if (n);
}

static void
through_a_local (int n)
{
  void (*local) (int) = stops;
  __defer (*local) (n);
  local = does_not;
  __defer local (n);
  panic_if (n);
}

static void
through_an_array (int n)
{
  void (*volatile table[]) (int) = { stops, does_not };
  for (int i = 0; i < 2; i++)
    __defer table[i] (n);
  panic_if (n);
}

int
main (void)
{
  through_a_pointer (1);
  expect ("s");
  through_a_member (2);
  expect ("s");
  through_an_alias (3);
  expect ("s");
  through_a_conditional (4);
  expect ("s");
  through_a_local (5);
  expect ("ds");
  through_an_array (6);
  expect ("ds");
  return 0;
}
