/* go-pool.c -- a worker pool on `__go', which joins.

   A thread that `__go' starts is nobody's: it has no handle, and what it
   returns is lost.  So whoever wants to wait for threads counts them, and what
   they have found they put where it is looked for: into variables that they
   capture. These live for as long as a thread has them, wherever they were
   declared.

   Four workers here take numbers from a common counter, and count primes.  Each
   has a total of its own; `join' waits until all have added theirs.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>

enum
{
  WORKERS = 4,
  LAST = 20000
};

typedef void task (void) __closure;

/* Threads that somebody waits for.  */
struct group
{
  pthread_mutex_t lock;
  pthread_cond_t changed;
  int running;
};

static struct group group
  = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0 };

static void
leave (struct group *g)
{
  pthread_mutex_lock (&g->lock);
  __defer pthread_mutex_unlock (&g->lock);
  g->running--;
  pthread_cond_broadcast (&g->changed);
}

/* Run T in a thread of G.  It leaves the group in whatever way it ends.  */
static void
start (struct group *g, task *t)
{
  pthread_mutex_lock (&g->lock);
  g->running++;
  pthread_mutex_unlock (&g->lock);
  __go
  {
    __defer leave (g);
    t ();
  }
}

/* Wait until all threads of G have ended.  */
static void
join (struct group *g)
{
  pthread_mutex_lock (&g->lock);
  __defer pthread_mutex_unlock (&g->lock);
  while (g->running > 0)
    pthread_cond_wait (&g->changed, &g->lock);
}

static bool
is_prime (int n)
{
  for (int d = 2; d * d <= n; d++)
    if (n % d == 0)
      return false;
  return n > 1;
}

int
main (void)
{
  _Atomic int next = 0, primes = 0;
  int seen[WORKERS] = { 0 };

  for (int i = 0; i < WORKERS; i++)
    {
      int mine = i; /* not `i', which is the same for all */
      start (&group, __lambda (void, (void), {
        int found = 0;
        for (int n; (n = next++) <= LAST; seen[mine]++)
          found += is_prime (n);
        primes += found;
      }));
    }
  join (&group);

  int sum = 0;
  for (int i = 0; i < WORKERS; i++)
    sum += seen[i];
  printf ("%d workers have looked at %d numbers, and found %d primes\n",
          WORKERS, sum, primes);
  return 0;
}
