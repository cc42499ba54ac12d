/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that recovers may be in a unit without any deferred work, and one
   that defers it in a unit without __recover.  (R2)  */
/* { dg-do run } */
/* { dg-unit "" } */
/* { dg-unit "" } */
/* { dg-unit "-fno-plt -fno-inline" } */
#if UNIT == 1

#include "panic.h"

void
stops (int n)
{
  const struct defer_panic *p = __recover ();
  check (is_int (p, n));
}

#elif UNIT == 2

void stops (int), panics (int), never (int);

void
defers (int n)
{
  __defer stops (n);
  panics (n);
  never (n);
}

#else

#include "panic.h"

void defers (int), panics (int), never (int);

void
panics (int n)
{
  __panic (n);
}

void
never (int n)
{
  exit (n);
}

int
main (void)
{
  defers (5);
  return 0;
}

#endif
