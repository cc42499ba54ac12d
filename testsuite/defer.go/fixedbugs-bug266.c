/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that recovers returns zero, whatever the last call has left where
   results are.  Go: test/fixedbugs/bug266.go.  (N3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

static NOINLINE int
f (void)
{
  __defer { __recover (); }
  __panic ("oops");
}

static NOINLINE int
g (void)
{
  return 12345;
}

int
main (void)
{
  check (g () == 12345);
  check (f () == 0);
  return 0;
}
