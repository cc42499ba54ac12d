/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pthread_exit in work that a panic runs ends the thread; the panic is over, as
   Go's Goexit has it.  (R8, R4)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include <pthread.h>
#include "panic.h"

static NOINLINE void
f (void *value)
{
  __defer { check (!__recover ()); say ("f"); }
  __defer pthread_exit (value);
  panic_if (1);
}

static NOINLINE void
in_a_block (void *value)
{
  for (int i = 0; i < 2; i++)
    __defer { if (i == 2 && value) pthread_exit (value); }
  panic_if (1);
}

static NOINLINE void
in_a_block_that_recovers (void *value)
{
  __defer
    {
      (void) __recover ();
      pthread_exit (value);
    }
  panic_if (1);
}

static void (*const ways[]) (void *)
  = { f, in_a_block, in_a_block_that_recovers };

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
  for (int i = 0; i < 3; i++)
    {
      pthread_t thread;
      void *result;
      check (pthread_create (&thread, 0, start, &i) == 0);
      check (pthread_join (thread, &result) == 0);
      check (result == check_trace);
      if (i == 0)
	expect ("fs");
      else
	expect ("s");
    }
  return 0;
}
