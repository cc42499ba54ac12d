/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The result of a call in another thread is discarded without a warning, also
   where its declaration asks for one.  (G1)  */
/* { dg-do run } */
/* { dg-no-valgrind "the collector's stacks and the threads' are not given back" } */
#include <semaphore.h>
#include "panic.h"

struct large { int a[20]; };

static sem_t done;
static int sum;

static __attribute__ ((warn_unused_result, noinline)) struct large
large (int n)
{
  struct large l = { { n } };
  sum += n;
  sem_post (&done);
  return l;
}

static __attribute__ ((warn_unused_result, noinline)) int
small (int n)
{
  sum += n;
  return sem_post (&done);
}

int
main (void)
{
  int (*f) (int) __attribute__ ((warn_unused_result)) = small;
  sem_init (&done, 0, 0);
  __go small (1);
  sem_wait (&done);
  __go large (2);
  sem_wait (&done);
  __go f (4);
  sem_wait (&done);
  check (sum == 7);
  return 0;
}
