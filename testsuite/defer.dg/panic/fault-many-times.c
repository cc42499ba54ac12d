/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Faults can be caught for as long as the program runs: the signal is not left
   blocked, and nothing is used up.  (R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it reports the invalid access" } */
#include <signal.h>
#include "panic.h"

static int *volatile null;
static volatile int zero;

static int
faults (int n)
{
  __result int r = -1;
  __defer { if (__recover ()) r = n; }
  r = n % 2 ? *null : n / zero;
}

/* A fault in the work that a fault runs.  */
static int
faults_again (int n)
{
  __result int r = -1;
  __defer { if (__recover ()) r = n; }
  for (int i = 0; i < 3; i++)
    __defer { r = *null; }
  r = n / zero;
}

int
main (void)
{
  sigset_t set;
  defer_catch_faults ();
  for (int i = 0; i < 20000; i++)
    check (faults (i) == i);
  for (int i = 0; i < 1000; i++)
    check (faults_again (i) == i);
  check (sigprocmask (SIG_BLOCK, 0, &set) == 0);
  check (!sigismember (&set, SIGSEGV) && !sigismember (&set, SIGFPE));
  return 0;
}
