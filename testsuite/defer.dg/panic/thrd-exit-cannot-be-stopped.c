/* SPDX-License-Identifier: GPL-3.0-or-later */
/* thrd_exit runs deferred work, in which __recover gives NULL; the thread ends
   with its value.  (R8, D7)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include <threads.h>
#include "panic.h"

static NOINLINE void
ends (int value)
{
  __defer must_not_recover ();
  thrd_exit (value);
}

static int
start (void *arg)
{
  __defer { check (!__recover ()); say ("s"); }
  for (int i = 0; i < 2; i++)
    __defer { check (!__recover ()); say_int (i); }
  ends (*(int *) arg);
  say ("no");
  return 1;
}

int
main (void)
{
  thrd_t thread;
  int result, five = 5;
  check (thrd_create (&thread, start, &five) == thrd_success);
  check (thrd_join (thread, &result) == thrd_success);
  check (result == 5);
  expect ("22s");
  return 0;
}
