/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a panic is not an exit: functions of atexit do not run, and what
   is in stdout's buffer is written all the same.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 3\nbuffered" } */
#include "panic.h"

static void
handler (void)
{
  fputs ("not run\n", stderr);
}

static void __attribute__ ((__destructor__))
destructor (void)
{
  fputs ("not run\n", stderr);
}

int
main (void)
{
  atexit (handler);
  printf ("buffered");
  panic_if (3);
  return 0;
}
