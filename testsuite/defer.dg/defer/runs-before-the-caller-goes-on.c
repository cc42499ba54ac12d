/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work of a function runs before its caller continues, also where the
   function is inlined.  (D3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static inline __attribute__ ((__always_inline__)) int
inlined (int n)
{
  __defer say_int (n);
  return n;
}

static int
outer (void)
{
  __defer say ("o");
  int sum = inlined (1);
  say ("-");
  for (int i = 2; i < 4; i++)
    {
      sum += inlined (i);
      say ("+");
    }
  return sum;
}

int
main (void)
{
  check (outer () == 6);
  expect ("1-2+3+o");
  return 0;
}
