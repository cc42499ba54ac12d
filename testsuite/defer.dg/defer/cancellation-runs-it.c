/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that is cancelled at a cancellation point runs its deferred work.
   (D7)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>
#include "check.h"

static sem_t ready;

static NOINLINE void
waits (int n)
{
  __defer say ("w");
  while (n--)
    __defer { say ("."); }
  sem_post (&ready);
  for (;;)
    pause ();
}

static void *
start (void *arg)
{
  __defer say ("s");
  waits (3);
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
  expect ("...ws");
  return 0;
}
