/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures pass to other threads, and live while these hold them.  (C2)  */
/* { dg-do run } */
#include "check.h"

#include <pthread.h>
typedef int int_fn (int) __closure;

static NOINLINE int_fn *
f (int n)
{
  _Atomic int calls = n;
  return __lambda (int, (int m), { calls += m; return calls; });
}

static void *
thread (void *p)
{
  int_fn *c = p;
  for (int i = 0; i < 100; i++)
    c (1), f (i) (1);
  return __lambda (int, (int m), { return c (m); });
}

int
main (void)
{
  int_fn *c = f (0);
  pthread_t t[4];
  for (int i = 0; i < 4; i++)
    check (!pthread_create (&t[i], 0, thread, c));
  for (int i = 0; i < 4; i++)
    {
      void *result;
      pthread_join (t[i], &result);
      int_fn *r = result;
      r (1000);
    }
  check (c (0) == 4400);
  return 0;
}
