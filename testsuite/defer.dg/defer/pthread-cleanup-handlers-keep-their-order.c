/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work and pthread_cleanup_push run in one order when a thread ends.
   (D7)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

static void
handler (void *text)
{
  say (text);
}

static NOINLINE void
inner (void)
{
  __defer say ("3");
  pthread_cleanup_push (handler, "4");
  pthread_exit (0);
  pthread_cleanup_pop (0);
}

static void *
start (void *arg)
{
  __defer say ("1");
  pthread_cleanup_push (handler, "2");
  inner ();
  pthread_cleanup_pop (0);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("4321");
  return 0;
}
