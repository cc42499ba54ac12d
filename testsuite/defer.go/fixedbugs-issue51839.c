/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block that recovers, in a function that is only called where
   nothing ever is.  Go: test/fixedbugs/issue51839.go.  (D6)  */
/* { dg-do run } */
#include "go.h"

static void
recovers (void)
{
  __defer { (void) __recover (); say ("not here"); }
}

static void
f (void)
{
  if (0)
    recovers ();
}

int
main (void)
{
  f ();
  expect ("");
  return 0;
}
