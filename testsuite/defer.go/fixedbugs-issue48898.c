/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions that recovered panics of all kinds leave nothing behind that keeps
   the deferred call of a later function from running.
   Go: test/fixedbugs/issue48898.go.  (R1, R3, R4)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

struct two { int n[2]; };

static NOINLINE struct two
returns (void)
{
  return (struct two) { { 0, 0 } };
}

static NOINLINE void
replaces (void)
{
  __defer
    {
      __defer { check (recovers_int (3)); }
      __defer __panic (3);
      __panic (2);
    }
  __defer { check (recovers_int (1)); }
  __panic (1);
}

static NOINLINE void
first (void)
{
  check (returns ().n[0] == 0);
  replaces ();
  __defer { }
}

static NOINLINE void
panics (void)
{
  __defer { }
  __panic (4);
}

static NOINLINE void
second (int x)
{
  __defer say_int (x);
  panics ();
}

static NOINLINE void
f (void)
{
  __defer { check (recovers_int (4)); say ("4"); }
  first ();
  second (123);
}

int
main (void)
{
  f ();
  expect ("1234");
  return 0;
}
