/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Threads panic and recover at the same time, without a trace of each other.
   (R10, R2)  */
/* { dg-do run } */
#include <pthread.h>
#include "panic.h"

enum { THREADS = 8, ROUNDS = 300 };

static NOINLINE void
inner (int n)
{
  __defer panic_if (n + 1);
  panic_if (n);
}

static int
once (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (is_int (p, n + 1))
	r = 1;
    }
  inner (n);
}

static int
text (int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      char expected[30];
      sprintf (expected, "thread says %d", n);
      if (is_text (p, expected))
	r = 1;
    }
  __panicf ("thread says %d", n);
}

static void *
start (void *arg)
{
  int *first = arg;
  for (int i = 0; i < ROUNDS; i++)
    if (!once (*first + i) || !text (*first + i))
      return arg;
  return 0;
}

int
main (void)
{
  pthread_t threads[THREADS];
  int first[THREADS];
  for (int i = 0; i < THREADS; i++)
    {
      first[i] = 1 + i * ROUNDS;
      check (pthread_create (&threads[i], 0, start, &first[i]) == 0);
    }
  for (int i = 0; i < THREADS; i++)
    {
      void *result;
      check (pthread_join (threads[i], &result) == 0);
      check (!result);
    }
  return 0;
}
