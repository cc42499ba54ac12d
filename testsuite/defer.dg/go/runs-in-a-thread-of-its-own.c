/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A block runs in a new thread, sees the variables of its function, which may
   have returned, and each iteration's own; its deferred work is its own.
   (G1, D3, H2)  */
/* { dg-do run } */
/* { dg-no-valgrind "the collector's stacks and the threads' are not given back" } */
#include <pthread.h>
#include <semaphore.h>
#include "panic.h"

static sem_t done;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long sum;

static void
add (long n)
{
  pthread_mutex_lock (&mutex);
  __defer pthread_mutex_unlock (&mutex);
  sum += n;
}

static NOINLINE void
start (int n)
{
  int local = n;
  for (int i = 0; i < 3; i++)
    {
      int own = i;
      __go
	{
	  __defer sem_post (&done);
	  static _Atomic int times;
	  times++;
	  switch (own)
	    {
	    case 1: add (10); break;
	    default: add (own * local); break;
	    }
	  __go
	    {
	      add (1000 * own);
	      sem_post (&done);
	    }
	}
    }
  if (n)
    __go sem_post (&done);
}

int
main (void)
{
  pthread_t self = pthread_self ();
  int same = 1;
  sem_init (&done, 0, 0);
  start (100);
  for (int i = 0; i < 7; i++)
    sem_wait (&done);
  pthread_mutex_lock (&mutex);
  check (sum == 3210);
  pthread_mutex_unlock (&mutex);
  __go
    {
      same = pthread_equal (self, pthread_self ());
      sem_post (&done);
    }
  sem_wait (&done);
  check (!same);
  return 0;
}
