/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block that recovers and is never reached.
   Go: test/fixedbugs/issue48459.go.  (D6)  */
/* { dg-do run } */
#include "go.h"

static NOINLINE void
f (void)
{
  if (check_trace[0] == 0)
    return;
  __defer { __recover (); say ("not here"); }
}

static NOINLINE void
g (void)
{
  if (1)
    return;
  __defer { __recover (); say ("not here"); }
}

int
main (void)
{
  f ();
  g ();
  expect ("");
  return 0;
}
