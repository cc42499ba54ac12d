/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that landed in a deferred block, and was replaced there by one that
   left the block and was recovered in the function, is over, and is not
   reported later.  (R4, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 3\n" } */
#include "panic.h"

void unknown (void);

static NOINLINE void
f (void)
{
  __defer { __recover (); }
  __defer
    {
      __defer { __panic (2); }
      __panic (1);
      __defer unknown ();
    }
}

static NOINLINE void
g (void)
{
  __defer unknown ();
  __panic (3);
}

int
main (void)
{
  f ();
  g ();
  return 0;
}

/* Behind what defers it: it may be one that recovers.  */
void
unknown (void)
{
}
