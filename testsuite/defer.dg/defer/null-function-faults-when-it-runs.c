/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call of a null function pointer fails when it is run, not when it is
   deferred.  (D10)  */
/* { dg-do run } */
/* { dg-no-valgrind "it reports the jump to address zero" } */
#include <signal.h>
#include <unistd.h>
#include "check.h"

static volatile int reached;
static void (*volatile null) (void);

static void
handler (int sig)
{
  (void) sig;
  _exit (reached == 1 ? 0 : 1);
}

static NOINLINE void
f (void)
{
  __defer { reached = 2; }
  __defer null ();
  reached = 1;
}

int
main (void)
{
  signal (SIGSEGV, handler);
  f ();
  return 2;
}
