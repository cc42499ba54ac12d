/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A SIGSEGV that was sent, and not raised by the code itself, is no fault: it
   ends the program as ever.  (R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-exit SIGSEGV } */
/* { dg-no-valgrind "it reports the signal" } */
#include <signal.h>
#include <unistd.h>
#include "panic.h"

static void
f (void)
{
  __defer { (void) __recover (); fputs ("not run\n", stderr); }
  kill (getpid (), SIGSEGV);
  for (;;)
    pause ();
}

int
main (void)
{
  defer_catch_faults ();
  f ();
  return 0;
}
