/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work may call functions with deferred work of their own, also while
   records are being run.  (D4, D5)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
inner (int n)
{
  for (int i = 0; i < n; i++)
    __defer say_int (i);
  say ("(");
}

static NOINLINE void
outer (int n)
{
  for (int i = 0; i < n; i++)
    __defer inner (i);
  __defer { inner (2); }
}

int
main (void)
{
  outer (3);
  expect ("(10(10(0(");
  return 0;
}
