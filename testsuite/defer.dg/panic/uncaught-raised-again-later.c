/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value that is raised again when its panic is long over is the only one
   that prints.  (R7, R5)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: old\n" } */
#include "panic.h"

static const struct defer_panic *kept;

static void
f (void)
{
  __defer { kept = __recover (); }
  __panic ("old");
}

static void
g (void)
{
  __defer { (void) __recover (); }
  __panic ("between");
}

int
main (void)
{
  f ();
  g ();
  __panic (kept);
}
