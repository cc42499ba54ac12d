/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover that is called through a pointer is a function that deferred work
   calls: it gives NULL.  (R2)  */
/* { dg-do run } */
#include "panic.h"

static const struct defer_panic *(*volatile recover) (void) = __recover;

static void
deferred (void)
{
  check (!recover ());
}

static void
f (int n)
{
  __defer must_recover (n);
  __defer { check (!recover ()); }
  __defer deferred ();
  __defer (void) recover ();
  panic_if (n);
}

int
main (void)
{
  f (3);
  check (!recover ());
  return 0;
}
