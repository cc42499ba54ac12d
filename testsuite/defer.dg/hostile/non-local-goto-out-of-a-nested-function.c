/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A non-local goto out of a nested function is like longjmp: it runs nothing of
   the frames it leaves, and the outer function's work still runs.  (D7)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
call (void (*p) (void))
{
  p ();
}

static NOINLINE int
f (int n)
{
  __label__ out;
  __defer say ("f");
  void leave (void) { if (n) goto out; say ("s"); }
  call (leave);
  say ("n");
  return 1;
out:
  say ("o");
  return 2;
}

int
main (void)
{
  check (f (0) == 1);
  expect ("snf");
  check (f (1) == 2);
  expect ("of");
  return 0;
}
