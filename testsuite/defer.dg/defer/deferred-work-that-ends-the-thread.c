/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work that itself ends the thread leaves the rest of the deferred
   work to run.  (D7, D12)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

static void
leave (void)
{
  say ("l");
  pthread_exit (0);
}

static NOINLINE void
open_coded (void)
{
  __defer say ("1");
  __defer leave ();
  __defer say ("3");
}

static NOINLINE void
looped (int n)
{
  for (int i = 0; i < n; i++)
    {
      __defer say_int (i);
      if (i == 1)
	__defer { leave (); }
    }
}

static void *
start_open (void *arg)
{
  __defer say ("s");
  open_coded ();
  return arg;
}

static void *
start_looped (void *arg)
{
  __defer say ("s");
  looped (4);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, start_open, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("3l1s");
  check (pthread_create (&thread, 0, start_looped, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("32l10s");
  return 0;
}
