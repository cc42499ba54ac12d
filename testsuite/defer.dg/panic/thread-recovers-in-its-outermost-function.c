/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread's outermost function may recover; it then returns as usual.
   (R10, N3)  */
/* { dg-do run } */
#include <pthread.h>
#include <threads.h>
#include "panic.h"

static void *
start (void *arg)
{
  __result void *r = 0;
  __defer must_recover (5);
  r = arg;
  panic_if (5);
}

static int
start_c11 (void *arg)
{
  __result int r = *(int *) arg;
  __defer must_recover (6);
  panic_if (6);
}

int
main (void)
{
  pthread_t thread;
  thrd_t other;
  void *result;
  int seven = 7, status;
  check (pthread_create (&thread, 0, start, &seven) == 0);
  check (pthread_join (thread, &result) == 0);
  check (result == &seven);
  check (thrd_create (&other, start_c11, &seven) == thrd_success);
  check (thrd_join (other, &status) == thrd_success);
  check (status == 7);
  return 0;
}
