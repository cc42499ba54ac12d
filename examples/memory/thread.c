/* thread.c -- a thread sees variables of the function that started it.

   Each thread has a stack of its own, and nobody knows which of the two
   functions ends first.  So what the block of a `__go' names is on the heap,
   and stays there until both are done with it.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <semaphore.h>
#include <stdio.h>

static int
sum_of (int n)
{
  int sum = 0;
  sem_t done;

  sem_init (&done, 0, 0);
  __go
  {
    for (int i = 1; i <= n; i++)
      sum += i;
    sem_post (&done);
  };
  sem_wait (&done);
  return sum;
}

int
main (void)
{
  printf ("%d\n", sum_of (100));
  return 0;
}
