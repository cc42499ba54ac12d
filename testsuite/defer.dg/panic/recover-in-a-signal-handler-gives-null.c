/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A signal handler that interrupts deferred work is an ordinary function:
   __recover in it gives NULL, in work that it defers too.  (R2, R10)  */
/* { dg-do run } */
#include <signal.h>
#include "panic.h"

static void
may_recover (int sig)
{
  (void) sig;
  say (__recover () ? "r" : "n");
}

static void
handler (int sig)
{
  __defer must_not_recover ();
  may_recover (sig);
}

static void
interrupted (int sig)
{
  raise (sig);
  say (__recover () ? "r" : "n");
}

static void
f (int n)
{
  __defer interrupted (SIGUSR1);
  __defer may_recover (0);
  __defer { raise (SIGUSR1); }
  panic_if (n);
}

static void
g (int n)
{
  __defer interrupted (SIGUSR2);
  __defer { raise (SIGUSR2); }
  panic_if (n);
}

int
main (void)
{
  signal (SIGUSR1, handler);
  signal (SIGUSR2, may_recover);
  f (1);
  expect ("nrnn");
  g (1);
  expect ("nnr");
  return 0;
}
