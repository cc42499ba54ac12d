/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover in the function that is the deferred call stops the panic.  (R2)  */
/* { dg-do run } */
#include "panic.h"

static void
stops (const char *text, int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  say (text);
}

static int
has_a_result (void)
{
  return __recover () ? 1 : 0;
}

static NOINLINE void
not_inlined (int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
  say ("n");
}

static void
one (int n)
{
  __defer stops ("a", n);
  panic_if (n);
  say ("no");
}

static void
two (int n)
{
  __defer (void) has_a_result ();
  panic_if (n);
  say ("no");
}

static void
three (int n)
{
  if (n)
    __defer not_inlined (n);
  panic_if (n);
  say ("no");
}

int
main (void)
{
  one (4);
  two (5);
  three (6);
  expect ("an");
  return 0;
}
