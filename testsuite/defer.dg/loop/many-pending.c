/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A hundred thousand can be pending; all run, in order.  (D4, D5)  */
/* { dg-do run } */
#include "check.h"

static int next;

static NOINLINE void
is_next (int i)
{
  check (i == --next);
}

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    __defer is_next (i);
  next = n;
}

int
main (void)
{
  f (100000);
  check (next == 0);
  return 0;
}
