/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A signal handler may panic and recover, whatever it interrupts: a panic that
   is on its way, too.  (R10)  */
/* { dg-do run } */
#include <signal.h>
#include "panic.h"

static volatile int handled;

static void
handler (int sig)
{
  __defer must_recover (sig);
  handled++;
  panic_if (sig);
}

static void
f (int n)
{
  __defer must_recover (n);
  __defer { raise (SIGUSR1); }
  panic_if (n);
}

int
main (void)
{
  signal (SIGUSR1, handler);
  for (int i = 1; i < 50; i++)
    {
      raise (SIGUSR1);
      f (i);
    }
  check (handled == 98);
  return 0;
}
