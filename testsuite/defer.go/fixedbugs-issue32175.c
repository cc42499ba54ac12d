/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The function to defer may be the result of a call, made at the statement;
   what it does then sees the result that return set.
   Go: test/fixedbugs/issue32175.go.  (D1, N2)  */
/* { dg-do run } */
#include "check.h"

typedef void shower (int *);

static void
show (int *x)
{
  say_int (*x);
}

static NOINLINE shower *
choose (void)
{
  say ("chosen ");
  return show;
}

static NOINLINE int
f (void)
{
  __result int x = 0;
  __defer choose () (&x);
  say ("body ");
  return 42;
}

int
main (void)
{
  check (f () == 42);
  expect ("chosen body 42");
  return 0;
}
