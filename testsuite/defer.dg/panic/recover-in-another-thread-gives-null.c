/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each thread has its own panics: what another thread says while deferred work
   runs here finds nothing.  (R2, R10)  */
/* { dg-do run } */
#include <pthread.h>
#include "panic.h"

static void
may_recover (void)
{
  say (__recover () ? "r" : "n");
}

static void *
start (void *arg)
{
  __defer must_not_recover ();
  __defer { check (!__recover ()); }
  may_recover ();
  return arg;
}

static void
run_a_thread (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, 0) == 0);
}

static void
f (int n)
{
  __defer may_recover ();
  __defer run_a_thread ();
  __defer { run_a_thread (); }
  panic_if (n);
}

int
main (void)
{
  f (1);
  expect ("nnr");
  return 0;
}
