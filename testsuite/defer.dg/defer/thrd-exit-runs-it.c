/* SPDX-License-Identifier: GPL-3.0-or-later */
/* thrd_exit runs deferred work, and so does returning from the thread's
   function.  (D7)  */
/* { dg-do run } */
#include <threads.h>
#include "check.h"

static int
exits (void *arg)
{
  __defer say ("e");
  for (int i = 0; i < 2; i++)
    __defer say_int (i);
  thrd_exit (*(int *) arg);
}

static int
returns (void *arg)
{
  __defer say ("r");
  return *(int *) arg;
}

int
main (void)
{
  thrd_t thread;
  int result, five = 5;
  check (thrd_create (&thread, exits, &five) == thrd_success);
  check (thrd_join (thread, &result) == thrd_success);
  check (result == 5);
  expect ("10e");
  check (thrd_create (&thread, returns, &five) == thrd_success);
  check (thrd_join (thread, &result) == thrd_success);
  check (result == 5);
  expect ("r");
  return 0;
}
