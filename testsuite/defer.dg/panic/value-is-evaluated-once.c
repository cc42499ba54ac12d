/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The operand of __panic is evaluated once, when the panic is raised; deferred,
   at the statement.  (R15, D1)  */
/* { dg-do run } */
#include "panic.h"

static int count;

static int
next (void)
{
  return ++count;
}

static void
at_once (void)
{
  __defer must_recover (1);
  __panic (next ());
}

static void
deferred (int n)
{
  __defer must_recover (2);
  __defer __panic (next ());
  count = 100;
  panic_if (n);
}

static void
deferred_in_a_loop (void)
{
  __defer must_recover (101);
  for (int i = 0; i < 3; i++)
    __defer __panic (next ());
  check (count == 103);
}

static void
deferred_text (const char *text)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_text (p, "text"));
    }
  __defer __panic (text);
  text = "other";
}

static void
deferred_format (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_text (p, "3 and 4"));
    }
  __defer __panicf ("%d and %d", n, n + 1);
  n = 100;
}

int
main (void)
{
  at_once ();
  check (count == 1);
  deferred (0);
  check (count == 100);
  deferred_in_a_loop ();
  deferred_text ("text");
  deferred_format (3);
  return 0;
}
