/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pthread_exit runs the deferred work of every function of the thread, the
   innermost first.  (D7)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include <pthread.h>
#include "check.h"

static NOINLINE void
deepest (void)
{
  pthread_exit ((void *) 5);
}

static NOINLINE void
inner (int n)
{
  __defer say ("i");
  for (int i = 0; i < n; i++)
    __defer { say_int (i); }
  if (n)
    deepest ();
  __defer say ("no");
}

static void *
start (void *arg)
{
  int local = *(int *) arg;
  __defer { say_int (local); say ("s"); }
  __defer say_int (local);
  local = 8;
  inner (3);
  return 0;
}

int
main (void)
{
  pthread_t thread;
  void *result;
  int n = 7;
  check (pthread_create (&thread, 0, start, &n) == 0);
  check (pthread_join (thread, &result) == 0);
  check (result == (void *) 5);
  expect ("333i78s");
  return 0;
}
