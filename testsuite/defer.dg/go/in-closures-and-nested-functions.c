/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A __go statement in a closure, in a lambda, in an ordinary nested function, and
   in a lambda that runs in a thread.  (G1)  */
/* { dg-do run } */
/* { dg-no-valgrind "the collector's stacks and the threads' are not given back" } */
#include <semaphore.h>
#include "panic.h"

typedef void doer (void) __closure;
static sem_t done;

static NOINLINE doer *
make (int n, int *sum)
{
  return __lambda (void, (void), {
    __go
      {
	*sum += n;
	sem_post (&done);
      }
  });
}

static NOINLINE void
start (int n, int *sum)
{
  __closure void closure (void)
  {
    n *= 10;
    __go
      {
	*sum += n;
	sem_post (&done);
      }
  }
  void ordinary (void)
  {
    __go sem_post (&done);
  }

  closure ();
  sem_wait (&done);
  ordinary ();
  sem_wait (&done);
  __go __lambda (void, (int k), {
    __go
      {
	*sum += k + n;
	sem_post (&done);
      }
  }) (1000);
  sem_wait (&done);
}

int
main (void)
{
  int sum = 0;
  sem_init (&done, 0, 0);
  make (1, &sum) ();
  sem_wait (&done);
  check (sum == 1);
  start (2, &sum);
  check (sum == 1 + 20 + 1020);
  return 0;
}
