/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thousand threads, one after another and some at once, each with records,
   leave nothing behind.  (D5)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

static int ran;

static NOINLINE void
count (int i)
{
  __atomic_add_fetch (&ran, i, __ATOMIC_RELAXED);
}

static void *
start (void *arg)
{
  for (int i = 0; i < 10; i++)
    __defer count (1);
  if (arg)
    pthread_exit (0);
  return 0;
}

int
main (void)
{
  for (int round = 0; round < 250; round++)
    {
      pthread_t thread[4];
      for (int i = 0; i < 4; i++)
	check (pthread_create (&thread[i], 0, start, i % 2 ? &ran : 0) == 0);
      for (int i = 0; i < 4; i++)
	check (pthread_join (thread[i], 0) == 0);
    }
  check (ran == 10 * 1000);
  return 0;
}
