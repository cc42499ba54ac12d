/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that nobody recovers runs the deferred work of all functions, main's
   too, then it is printed and ends the process with status 2.  (R1, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "f\nblock\nmain\npanic: 3\n" } */
#include "panic.h"

static void
f (int n)
{
  __defer fputs ("f\n", stderr);
  panic_if (n);
  fputs ("not reached\n", stderr);
}

int
main (void)
{
  __defer fputs ("main\n", stderr);
  {
    _Defer fputs ("block\n", stderr);
    f (3);
  }
  return 0;
}
