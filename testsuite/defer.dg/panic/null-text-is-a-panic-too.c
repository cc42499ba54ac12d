/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A null pointer in place of a text is no reason to crash.  (R1)  */
/* { dg-do run } */
#include "panic.h"

static const char *volatile null;

static void
f (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p);
      check (defer_panic_message (p));
      say ("r");
    }
  __panic (null);
}

int
main (void)
{
  f ();
  expect ("r");
  return 0;
}
