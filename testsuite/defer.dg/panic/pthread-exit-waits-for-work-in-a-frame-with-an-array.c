/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a thread does not go on before its work is done, also if panics are
   recovered where its frame had an array.  (R8)  */
/* { dg-do run } */
#include <pthread.h>
#include "panic.h"

static NOINLINE void
stops (int n)
{
  __defer must_recover (n);
  panic_if (n);
}

static NOINLINE void
ends (int size)
{
  __defer
    {
      say ("1");
      stops (1);
      say ("2");
    }
  {
    volatile char array[size];
    array[0] = 0;
    pthread_exit ((void *) (long) array[0]);
  }
}

static void *
run (void *unused)
{
  ends (3000);
  return unused;
}

int
main (void)
{
  pthread_t thread;

  check (pthread_create (&thread, NULL, run, NULL) == 0);
  check (pthread_join (thread, NULL) == 0);
  expect ("12");
  return 0;
}
