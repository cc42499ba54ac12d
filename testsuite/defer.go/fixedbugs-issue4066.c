/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was assigned to the result variable before the call that panics is what
   the function returns.  Go: test/fixedbugs/issue4066.go.  (N3, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

static NOINLINE void
panics (void)
{
  __panic ("stop");
}

static NOINLINE int
f (void)
{
  __result int value = 0;
  __defer { check (recovers_text ("stop")); }
  for (;;)
    {
      value = 2;
      panics ();
    }
}

int
main (void)
{
  check (f () == 2);
  return 0;
}
