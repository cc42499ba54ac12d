/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that leaves the block of a thread ends the process, and the function
   that started the thread cannot recover it.  (G2)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-no-valgrind "the process ends in the middle" } */
/* { dg-exit 2 } */
/* { dg-output "deferred\npanic: 9\n" } */
#include <unistd.h>
#include "panic.h"

int
main (void)
{
  __defer { __recover (); }
  __go
    {
      __defer { fprintf (stderr, "deferred\n"); }
      panic_if (9);
    }
  for (;;)
    pause ();
}
