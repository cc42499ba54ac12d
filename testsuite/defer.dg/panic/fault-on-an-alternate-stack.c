/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault is caught in any thread, and where the program has given the thread
   an alternate signal stack.  (R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it reports the invalid access" } */
#include <pthread.h>
#include <signal.h>
#include "panic.h"

static int *volatile null;

static int
faults (void)
{
  __result int r = -1;
  __defer { if (__recover ()) r = 6; }
  r = *null;
}

static void *
start (void *arg)
{
  check (faults () == 6);
  if (arg)
    {
      stack_t stack = { .ss_sp = malloc (65536), .ss_size = 65536 };
      check (sigaltstack (&stack, 0) == 0);
      for (int i = 0; i < 3; i++)
	check (faults () == 6);
      stack.ss_flags = SS_DISABLE;
      check (sigaltstack (&stack, 0) == 0);
      free (stack.ss_sp);
    }
  check (faults () == 6);
  return arg;
}

int
main (void)
{
  defer_catch_faults ();
  start (0);
  start (check_trace);
  for (int i = 0; i < 4; i++)
    {
      pthread_t thread;
      check (pthread_create (&thread, 0, start, i % 2 ? check_trace : 0) == 0);
      check (pthread_join (thread, 0) == 0);
    }
  return 0;
}
