/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pthread_exit runs deferred work, in which __recover gives NULL; the thread
   ends with its value.  (R8, D7)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
#include <pthread.h>
#include "panic.h"

static NOINLINE void
ends (void *value)
{
  __defer must_not_recover ();
  __defer { check (!__recover ()); say ("e"); }
  pthread_exit (value);
}

static NOINLINE void
middle (void *value)
{
  _Defer { check (!__recover ()); say ("m"); }
  for (int i = 0; i < 3; i++)
    {
      __defer { check (!__recover ()); say_int (i); }
      __defer must_not_recover ();
    }
  ends (value);
  say ("no");
}

static void *
start (void *arg)
{
  __result void *r = 0;
  __defer { check (!__recover ()); r = 0; say ("s"); }
  __defer must_not_recover ();
  middle (arg);
  say ("no");
}

int
main (void)
{
  pthread_t thread;
  void *result;
  check (pthread_create (&thread, 0, start, check_trace) == 0);
  check (pthread_join (thread, &result) == 0);
  check (result == check_trace);
  expect ("em333s");
  return 0;
}
