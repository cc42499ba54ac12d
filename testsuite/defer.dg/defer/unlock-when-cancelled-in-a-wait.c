/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread cancelled while it waits for a condition unlocks its mutex by
   deferred work.  (D7)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static int waiting;

static void *
start (void *arg)
{
  pthread_mutex_lock (&mutex);
  __defer pthread_mutex_unlock (&mutex);
  waiting = 1;
  for (;;)
    pthread_cond_wait (&condition, &mutex);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  int seen = 0;
  check (pthread_create (&thread, 0, start, 0) == 0);
  while (!seen)
    {
      pthread_mutex_lock (&mutex);
      seen = waiting;
      pthread_mutex_unlock (&mutex);
    }
  check (pthread_cancel (thread) == 0);
  check (pthread_join (thread, 0) == 0);
  check (pthread_mutex_trylock (&mutex) == 0);
  return 0;
}
