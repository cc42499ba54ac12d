/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call in the return statement is not a tail call past deferred work, and
   gets no address of a dead frame.  (D3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
reads (int *p)
{
  say ("r");
  return *p;
}

static NOINLINE int
f (int n)
{
  int local = n;
  __defer { local = 0; say ("d"); }
  return reads (&local);
}

static NOINLINE int
deep (int n)
{
  __defer { n = 0; }
  return n == 0 ? 0 : 1 + deep (n - 1);
}

int
main (void)
{
  check (f (5) == 5);
  expect ("rd");
  check (deep (1000) == 1000);
  return 0;
}
