/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure may start a thread, and the thread's block may have closures: each
   sees the variables of the functions around.  (G1, C6)  */
/* { dg-do run } */
/* { dg-no-valgrind "the collector's stacks and the threads' are not given back" } */
#include <semaphore.h>
#include <defer.h>
#include "panic.h"

typedef void work (void) __closure;

static sem_t done;

static NOINLINE work *
starter (int *result, int n)
{
  int sum = 0;
  return __lambda (void, (void), {
    __go
    {
      __closure void add (int k) { sum += k; }
      for (int i = 1; i <= n; i++)
	add (i);
      *result = sum;
      sem_post (&done);
    }
  });
}

static NOINLINE void
in_a_named_one (int *result)
{
  __closure void start (int k)
  {
    __go { *result = k; sem_post (&done); }
  }
  start (7);
}

int
main (void)
{
  int a = 0, b = 0;
  sem_init (&done, 0, 0);
  starter (&a, 4) ();
  sem_wait (&done);
  check (a == 10);
  in_a_named_one (&b);
  sem_wait (&done);
  check (b == 7);
  return 0;
}
