/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another thread holds stdout and never lets it go: the process ends all the
   same.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 1\n" } */
/* { dg-no-valgrind "it runs one thread at a time" } */
#include <pthread.h>
#include <unistd.h>
#include "panic.h"

static pthread_barrier_t barrier;

static void *
start (void *arg)
{
  printf ("lost");
  flockfile (stdout);
  flockfile (stderr);
  pthread_barrier_wait (&barrier);
  for (;;)
    pause ();
  return arg;
}

int
main (void)
{
  pthread_t thread;
  pthread_barrier_init (&barrier, 0, 2);
  check (pthread_create (&thread, 0, start, 0) == 0);
  pthread_barrier_wait (&barrier);
  __panic (1);
}
