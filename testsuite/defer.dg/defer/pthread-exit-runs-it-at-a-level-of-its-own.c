/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function with an optimisation level of its own runs its deferred work when
   pthread_exit unwinds it, whatever the level of the others.  (D7)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <pthread.h>
#include "check.h"

#define LEVEL(n) __attribute__ ((__optimize__ (n)))

static NOINLINE void
deepest (int ends)
{
  if (ends)
    pthread_exit ((void *) 5);
}

static NOINLINE LEVEL ("O0") void
at_0 (int ends)
{
  __defer say ("0");
  deepest (ends);
  say ("b");
}

static NOINLINE LEVEL ("O3") void
at_3 (int ends)
{
  __defer { say ("3"); }
  for (int i = 0; i < 2; i++)
    __defer say_int (i);
  at_0 (ends);
  say ("b");
}

static NOINLINE LEVEL ("Os") void
at_s (int ends)
{
  _Defer say ("s");
  at_3 (ends);
  say ("b");
}

static NOINLINE LEVEL ("O1") void
at_1 (int ends)
{
  if (ends != 2)
    __defer say ("1");
  at_s (ends);
  say ("b");
}

static void *
start (void *arg)
{
  __defer say (".");
  at_1 (*(int *) arg);
  return 0;
}

static void
run (int ends, void *expected)
{
  pthread_t thread;
  void *result;
  check (pthread_create (&thread, 0, start, &ends) == 0);
  check (pthread_join (thread, &result) == 0);
  check (result == expected);
}

int
main (void)
{
  run (1, (void *) 5);
  expect ("0103s1.");
  run (0, 0);
  expect ("b0b103bsb1.");
  return 0;
}
