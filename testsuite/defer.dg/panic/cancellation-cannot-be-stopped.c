/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that is cancelled at a cancellation point runs its deferred work, in
   which __recover gives NULL.  (R8, D7)  */
/* { dg-do run } */
#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>
#include "panic.h"

static sem_t ready;

static NOINLINE void
waits (int n)
{
  __defer must_not_recover ();
  __defer { check (!__recover ()); say ("w"); }
  while (n--)
    __defer { check (!__recover ()); say ("."); }
  _Defer { check (!__recover ()); say ("b"); }
  sem_post (&ready);
  for (;;)
    pause ();
}

static void *
start (void *arg)
{
  __defer { check (!__recover ()); say ("s"); }
  waits (3);
  say ("no");
  return arg;
}

int
main (void)
{
  pthread_t thread;
  void *result;
  sem_init (&ready, 0, 0);
  check (pthread_create (&thread, 0, start, 0) == 0);
  sem_wait (&ready);
  check (pthread_cancel (thread) == 0);
  check (pthread_join (thread, &result) == 0);
  check (result == PTHREAD_CANCELED);
  expect ("b...ws");
  return 0;
}
