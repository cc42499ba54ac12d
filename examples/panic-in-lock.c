/* panic-in-lock.c -- a lock is released although the critical section panics.

   `change' lets its caller's function work on a shared table while it holds the
   lock.  That function is not ours, so we must be ready for anything: should it
   panic, the unlock, being deferred, still runs on the way out.  But a lock
   that is released over half-changed data is no better than one that is held
   for ever; so a second deferred block puts the table back as it was, before
   that.
   `change' does not recover.  What to do about the panic is its caller's
   business, and the caller finds everything as it was before the call.

   Two threads try; the sum over the table must never be anything but 100.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _POSIX_C_SOURCE 200809L
#include <defer.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 4, ROUNDS = 1000 };

struct table
{
  pthread_mutex_t lock;
  int rows[ROWS];
};

static struct table shared = { PTHREAD_MUTEX_INITIALIZER, { 25, 25, 25, 25 } };

/* Call WORK (T's rows, KEY) with T locked: all of its changes, or none.  */
static void
change (struct table *t, void (*work) (int *rows, int key), int key)
{
  pthread_mutex_lock (&t->lock);
  __defer pthread_mutex_unlock (&t->lock);

  int before[ROWS];
  bool is_complete = false;
  memcpy (before, t->rows, sizeof before);
  __defer {
    if (!is_complete)
      memcpy (t->rows, before, sizeof before);
  }

  work (t->rows, key);
  is_complete = true;
}

/* Move one from the row KEY % ROWS to the next.  No row may fall below zero,
   which is noticed too late.  */
static void
move_one (int *rows, int key)
{
  int from = key % ROWS, to = (key + 1) % ROWS;
  rows[from]--;
  if (rows[from] < 0)
    __panicf ("row %d is empty", from);
  rows[to]++;
}

/* Make a change for KEY; say whether it was made.  */
static bool
try_change (struct table *t, int key)
{
  __result bool is_made = false;
  __defer {
    if (__recover ())
      is_made = false;
  }
  change (t, move_one, key);
  return true;
}

struct count
{
  int row;
  int made, failed;
};

/* Move from one row to the next over and over, more often than there is
   anything to move.  */
static void *
mover (void *arg)
{
  struct count *c = arg;
  for (int i = 0; i < ROUNDS; i++)
    if (try_change (&shared, c->row))
      c->made++;
    else
      c->failed++;
  return NULL;
}

int
main (void)
{
  pthread_t threads[2];
  struct count counts[2] = { { 0, 0, 0 }, { 2, 0, 0 } };
  for (int i = 0; i < 2; i++)
    if (pthread_create (&threads[i], NULL, mover, &counts[i]) != 0)
      exit (1);
  for (int i = 0; i < 2; i++)
    pthread_join (threads[i], NULL);

  int sum = 0;
  for (int i = 0; i < ROWS; i++)
    {
      printf ("row %d: %d\n", i, shared.rows[i]);
      sum += shared.rows[i];
    }
  printf ("sum: %d\n", sum);
  for (int i = 0; i < 2; i++)
    printf ("thread %d: %d made, %d failed\n", i, counts[i].made,
            counts[i].failed);
  printf ("the lock is %s\n",
          pthread_mutex_trylock (&shared.lock) == 0 ? "free" : "held");
  return 0;
}
