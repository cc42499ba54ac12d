/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred calls with aggregates and many words get all of them, while the
   function's other parameters stay what they were.
   Go: test/abi/defer_aggregate.go.  (D1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct text { const char *start; size_t length; };

static NOINLINE void
same (struct text p0, unsigned long p2)
{
  check (strcmp (p0.start, "foo") == 0 && p0.length == 3 && p2 == 3030303);
  say ("same");
}

static NOINLINE void
callee (struct text p0, unsigned long p1, unsigned long p2, unsigned long p3,
        unsigned long p4)
{
  check (p0.length == 3 && p1 == 10101 && p2 == 3030303 && p3 == 505050505
         && p4 == 70707070707ul);
  __defer { check (p1 == 10101); }
  __defer same (p0, p2);
  p0.length = 0;
  p2 = 0;
}

int
main (void)
{
  callee ((struct text) { "foo", 3 }, 10101, 3030303, 505050505,
          70707070707ul);
  expect ("same");
  return 0;
}
