/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A cancelled thread whose deferred work panics ends as cancelled when the
   panic is recovered.  (R8, R4)  */
/* { dg-do run } */
#include <pthread.h>
#include "panic.h"

static NOINLINE void
is_cancelled (void)
{
  __defer { panic_if (2); }
  pthread_cancel (pthread_self ());
  pthread_testcancel ();
  say ("no");
}

static void *
start (void *arg)
{
  __defer { check (!__recover ()); say ("s"); }
  __defer must_recover (2);
  is_cancelled ();
  say ("no");
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
  expect ("s");
  return 0;
}
