/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred blocks under a condition that is false, and in a loop that is never
   entered, compile to nothing.  Go: test/fixedbugs/issue47712.go.  (D6)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (void)
{
  if (0)
    __defer { say ("no"); }
}

static NOINLINE void
g (void)
{
  while (0)
    __defer { say ("no"); }
}

int
main (void)
{
  f ();
  g ();
  expect ("");
  return 0;
}
