/* SPDX-License-Identifier: GPL-3.0-or-later */
/* defer_set_max_pending (N) lets N be pending; one more ends the process with
   Go's words.  (D14)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-no-valgrind "the process ends with records pending" } */
#include <defer.h>
#include <stdio.h>

static int ran;

static __attribute__ ((__noinline__)) void
push (int n)
{
  for (int i = 0; i < n; i++)
    __defer { ran++; }
}

int
main (void)
{
  defer_set_max_pending (10);
  push (10);
  push (10);
  if (ran != 20)
    return 1;
  push (11);
  return 3;
}
/* { dg-output "panic: defer stack overflow\n" } */
