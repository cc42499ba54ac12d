/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where deferred work ends the thread, block-scoped work of outer blocks and
   deferred work of the callers still run.  (D12, T1)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

struct large { int a[40]; };

static NOINLINE struct large
inner (int n)
{
  __result struct large r = { { n } };
  __defer say ("3");
  {
    _Defer say ("2");
    {
      _Defer pthread_exit (0);
      _Defer say ("1");
    }
    say ("no");
  }
  return r;
}

static void *
start (void *arg)
{
  for (int i = 0; i < 2; i++)
    {
      _Defer say ("4");
      __defer say ("5");
      inner (i);
    }
  return arg;
}

int
main (void)
{
  pthread_t thread;
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("12345");
  return 0;
}
