/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pthread_exit called by the very function that deferred, in a loop, in a
   noreturn function.  (D7)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

static __attribute__ ((__noreturn__)) void
leave (void)
{
  __defer say ("n");
  pthread_exit (0);
}

static void *
start (void *arg)
{
  for (int i = 0;; i++)
    {
      __defer say_int (i);
      if (i == 2)
	leave ();
    }
  return arg;
}

int
main (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("n210");
  return 0;
}
