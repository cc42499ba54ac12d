/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that is cancelled while its records run finishes running them, each
   once, and gives their memory back.  (D5, D7)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

static NOINLINE void
show (int i)
{
  say_int (i);
  if (i == 2)
    {
      pthread_cancel (pthread_self ());
      pthread_testcancel ();
    }
}

static void *
start (void *arg)
{
  __defer say ("s");
  for (int i = 0; i < 5; i++)
    __defer show (i);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  void *result;
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, &result) == 0);
  check (result == PTHREAD_CANCELED);
  expect ("43210s");
  return 0;
}
