/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic with a null pointer is a panic: it is recovered, and what is
   recovered is not null, though its value is.
   Go: test/fixedbugs/bug301.go.  (R2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

static NOINLINE void
f (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && p->kind == DEFER_POINTER && !p->value.p);
      say ("r");
    }
  __panic ((void *) 0);
}

int
main (void)
{
  f ();
  expect ("r");
  return 0;
}
