/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array in the frame that a deferred call points to stays what it was when a
   fault makes the call run, whatever other deferred work and other threads do
   with their stacks.  Go: test/fixedbugs/issue40629.go.  (D1, R9, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include <pthread.h>
#include "go.h"

#define N 40

static int *null;

static void *
other_thread (void *arg)
{
  use_stack (1000);
  return arg;
}

static NOINLINE void
intact (const int *p)
{
  check (recovers_fault (NULL_POINTER));
  for (int i = 0; i < N; i++)
    check (p[i] == 0x999);
  say ("intact");
}

static NOINLINE void
f (void)
{
  int x[N];
  for (int i = 0; i < N; i++)
    x[i] = 0x999;
  __defer intact (x);
  __defer
    {
      pthread_t thread;
      check (pthread_create (&thread, 0, other_thread, 0) == 0);
      check (pthread_join (thread, 0) == 0);
    }
  __defer use_stack (1000);
  *null = 0;
  for (;;)
    ;
}

int
main (void)
{
  defer_catch_faults ();
  null = hidden (0);
  f ();
  expect ("intact");
  return 0;
}
