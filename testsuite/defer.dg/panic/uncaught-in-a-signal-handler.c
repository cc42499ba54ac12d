/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that leaves a signal handler's deferred work unrecovered ends the
   process, as any; it does not hang.  (R10, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "handler\npanic: 10\n" } */
#include <signal.h>
#include "panic.h"

static void
handler (int sig)
{
  __defer fputs ("handler\n", stderr);
  panic_if (sig);
}

int
main (void)
{
  signal (SIGUSR1, handler);
  check (SIGUSR1 == 10);
  raise (SIGUSR1);
  return 0;
}
