/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work that a thread's end runs may panic; when that is recovered,
   in the same function or further out, the thread ends all the same.
   (R8, R4)  */
/* { dg-do run } */
#include <pthread.h>
#include "panic.h"

static NOINLINE void
in_the_same_function (void *value)
{
  __defer must_not_recover ();
  __defer { say ("r"); must_not_recover (); }
  __defer must_recover (1);
  __defer panic_if (1);
  pthread_exit (value);
}

static NOINLINE void
panics_when_it_ends (void *value)
{
  __defer panic_if (2);
  pthread_exit (value);
}

static NOINLINE void
further_out (void *value)
{
  __defer say ("d");
  __defer must_recover (2);
  panics_when_it_ends (value);
  say ("no");
}

static NOINLINE void
in_a_function_that_the_work_calls (void)
{
  __defer must_recover (3);
  panic_if (3);
}

static NOINLINE void
inside (void *value)
{
  __defer in_a_function_that_the_work_calls ();
  pthread_exit (value);
}

static NOINLINE void
in_a_loop (void *value)
{
  for (int i = 0; i < 3; i++)
    {
      __defer must_recover (i + 1);
      __defer panic_if (i + 1);
    }
  pthread_exit (value);
}

static NOINLINE void
by_block_scoped_work (void *value)
{
  _Defer must_recover (4);
  _Defer panic_if (4);
  pthread_exit (value);
}

static void (*const ways[]) (void *)
  = { in_the_same_function, further_out, inside, in_a_loop,
      by_block_scoped_work };

static void *
start (void *arg)
{
  __defer { check (!__recover ()); say ("s"); }
  ways[*(int *) arg] (check_trace);
  say ("no");
  return 0;
}

int
main (void)
{
  for (int i = 0; i < 5; i++)
    {
      pthread_t thread;
      void *result;
      check (pthread_create (&thread, 0, start, &i) == 0);
      check (pthread_join (thread, &result) == 0);
      check (result == check_trace);
      if (i == 0)
	expect ("rs");
      else if (i == 1)
	expect ("ds");
      else
	expect ("s");
    }
  return 0;
}
