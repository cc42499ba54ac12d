/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A limit set while work is pending leaves that work alone.  (D14)  */
/* { dg-do run } */
#include <defer.h>
#include "check.h"

static int ran;

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      if (i == n / 2)
	defer_set_max_pending (n);
      __defer { ran++; }
    }
  for (int i = 0; i < 3; i++)
    __defer { defer_set_max_pending (0); }
}

int
main (void)
{
  f (100);
  check (ran == 100);
  f (100);
  check (ran == 200);
  return 0;
}
