/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred panics, each replaced and recovered in blocks four deep; then one
   that a record of a loop replaces.  Go: test/fixedbugs/issue43942.go.
   (R2, R4, D5, D11)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=recover" } */
/* { dg-torture "" } */
#include "go.h"

static NOINLINE void
one_to_three (void)
{
  check (!__recover ());
  __defer
    {
      __defer
        {
          __defer
            {
              __defer { check (recovers_int (3)); say ("3"); }
              __defer __panic (3);
              __panic (2);
            }
          __defer { check (recovers_int (1)); say ("1"); }
          __panic (1);
        }
    }
}

static NOINLINE void
four_and_five (void)
{
  for (;;)
    {
      __defer { __defer __panic (5); }
      break;
    }
  __panic (4);
}

static NOINLINE void
f (void)
{
  __defer { check (recovers_int (5)); say ("5"); }
  one_to_three ();
  four_and_five ();
}

int
main (void)
{
  f ();
  expect ("135");
  return 0;
}
