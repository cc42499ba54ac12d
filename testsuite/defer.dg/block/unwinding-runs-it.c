/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pthread_exit, thrd_exit and cancellation run block-scoped work of the blocks
   that are open.  (T1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <pthread.h>
#include "check.h"

static NOINLINE void
leave (int how)
{
  _Defer say ("l");
  if (how)
    {
      pthread_cancel (pthread_self ());
      pthread_testcancel ();
    }
  pthread_exit (0);
}

static void *
start (void *arg)
{
  __defer say ("d");
  _Defer say ("s");
  {
    _Defer say ("no");
    (void) check_trace[0];
  }
  expect ("no");
  for (;;)
    {
      _Defer say ("i");
      leave (*(int *) arg);
    }
  return 0;
}

int
main (void)
{
  for (int how = 0; how < 2; how++)
    {
      pthread_t thread;
      check (pthread_create (&thread, 0, start, &how) == 0);
      check (pthread_join (thread, 0) == 0);
      expect ("lisd");
    }
  return 0;
}
