/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that ends by itself during the program's initialisation runs its
   deferred work, which lets another thread end the program.
   Go: test/fixedbugs/issue5963.go.  (D7)  */
/* { dg-do run } */
#include <pthread.h>
#include <stdlib.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void *
ends (void *arg)
{
  pthread_mutex_lock (&mutex);
  *(int *) arg = 1;
  __defer pthread_mutex_unlock (&mutex);
  pthread_exit (0);
}

static __attribute__ ((__constructor__)) void
initialise (void)
{
  pthread_t thread;
  int locked = 0;
  if (pthread_create (&thread, 0, ends, &locked) != 0)
    abort ();
  pthread_join (thread, 0);
  pthread_mutex_lock (&mutex);
  exit (locked ? 0 : 1);
}

int
main (void)
{
  return 2;
}
