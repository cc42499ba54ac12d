/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A null function can be deferred: what follows still runs, and the failure
   comes when the call is run.  Go: test/defernil.go.  (D10)  */
/* { dg-do run } */
/* { dg-no-valgrind "it reports the jump to address zero" } */
#include <signal.h>
#include <unistd.h>
#include "check.h"

static volatile int x;

static void
handler (int sig)
{
  (void) sig;
  _exit (x == 1 ? 0 : 3);
}

static NOINLINE void
f (void)
{
  void (*null) (void) = 0;
  __asm__ ("" : "+r" (null));
  __defer null ();
  x = 1;
}

int
main (void)
{
  signal (SIGSEGV, handler);
  f ();
  return 2;
}
