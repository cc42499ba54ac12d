/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two threads may each have as many pending as the limit says; 0 takes the
   limit away.  (D14)  */
/* { dg-do run } */
#include <defer.h>
#include <pthread.h>
#include "check.h"

static pthread_barrier_t barrier;
static int ran[2];

static void *
start (void *arg)
{
  int *count = arg;
  for (int i = 0; i < 100; i++)
    __defer { ++*count; }
  pthread_barrier_wait (&barrier);
  return 0;
}

static NOINLINE void
many (int n)
{
  for (int i = 0; i < n; i++)
    __defer { ran[0]++; }
}

int
main (void)
{
  pthread_t thread[2];
  pthread_barrier_init (&barrier, 0, 2);
  defer_set_max_pending (100);
  for (int i = 0; i < 2; i++)
    check (pthread_create (&thread[i], 0, start, &ran[i]) == 0);
  for (int i = 0; i < 2; i++)
    check (pthread_join (thread[i], 0) == 0);
  check (ran[0] == 100 && ran[1] == 100);
  defer_set_max_pending (0);
  many (1000);
  check (ran[0] == 1100);
  return 0;
}
