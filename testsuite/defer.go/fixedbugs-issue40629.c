/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array in the frame that a deferred call points to stays what it was,
   whatever other deferred work and other threads do with their stacks.
   Go: test/fixedbugs/issue40629.go.  (D1, D7)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

#define N 40

static NOINLINE int
use_stack (int n)
{
  int pad[100];
  memset (pad, n, sizeof pad);
  return n == 0 ? 0 : pad[n % 100] + use_stack (n - 1);
}

static void *
other_thread (void *arg)
{
  use_stack (100);
  return arg;
}

static NOINLINE void
intact (const int *p)
{
  for (int i = 0; i < N; i++)
    check (p[i] == 0x999);
  say ("intact");
}

static void *
start (void *arg)
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
  __defer { use_stack (1000); }
  if (arg)
    pthread_exit (0);
  for (;;)
    ;
}

int
main (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, start, check_trace) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("intact");
  return 0;
}
