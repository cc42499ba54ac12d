/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A block that has recovered ends its thread; the panic is gone with it, for
   the other threads and for what uses the memory next.
   Go: test/fixedbugs/issue8158.go.  (R3, R8, R10)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <pthread.h>
#include "go.h"

static void *
f (void *arg)
{
  __defer { check (!__recover ()); say ("e"); }
  __defer
    {
      check (recovers_text ("p"));
      say ("r");
      pthread_exit (arg);
    }
  use_stack (10);
  __panic ("p");
}

int
main (void)
{
  for (int i = 0; i < 3; i++)
    {
      pthread_t thread;
      void *result = 0;
      check (pthread_create (&thread, 0, f, &i) == 0);
      check (pthread_join (thread, &result) == 0);
      check (result == &i);
    }
  expect ("rerere");
  return 0;
}
