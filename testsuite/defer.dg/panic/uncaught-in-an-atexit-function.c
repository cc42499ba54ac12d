/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic in a function of atexit that nobody recovers prints and ends the
   process with status 2; the others do not run, and nothing hangs.
   (R10, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "deferred\npanic: 3\n" } */
#include "panic.h"

static void
first (void)
{
  fputs ("not run\n", stderr);
}

static void
second (void)
{
  __defer fputs ("deferred\n", stderr);
  panic_if (3);
}

int
main (void)
{
  atexit (first);
  atexit (second);
  return 0;
}
