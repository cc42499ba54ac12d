/* lock.c -- a lock is released however the function returns.

   Two threads move money to and fro between two accounts.  Each deferred unlock
   stands under its lock, so no early return can forget it, and the locks are
   released in the opposite order of their taking.  Where a lock is needed for a
   part of a function only, _Defer releases it at the end of the block.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct account
{
  pthread_mutex_t lock;
  long balance;
};

static struct account bank[2] = {
  { PTHREAD_MUTEX_INITIALIZER, 1000 },
  { PTHREAD_MUTEX_INITIALIZER, 1000 },
};

static struct
{
  pthread_mutex_t lock;
  long done, refused;
} log_book = { PTHREAD_MUTEX_INITIALIZER, 0, 0 };

/* Move AMOUNT from bank[FROM] to the other account, if FROM has so much.  Both
   locks are taken in the order of the bank, so that two movers never wait for
   each other.  */
static bool
move (int from, long amount)
{
  pthread_mutex_lock (&bank[0].lock);
  __defer pthread_mutex_unlock (&bank[0].lock);
  pthread_mutex_lock (&bank[1].lock);
  __defer pthread_mutex_unlock (&bank[1].lock);

  if (amount <= 0)
    return false;
  if (bank[from].balance < amount)
    return false;
  bank[from].balance -= amount;
  bank[1 - from].balance += amount;
  return true;
}

/* Make 1000 moves from the account whose number ARG points to.  Every tenth is
   larger than all the money there is.  */
static void *
mover (void *arg)
{
  int from = *(int *) arg;
  for (int i = 0; i < 1000; i++)
    {
      bool moved = move (from, i % 10 == 9 ? 5000 : 1);
      {
        pthread_mutex_lock (&log_book.lock);
        _Defer pthread_mutex_unlock (&log_book.lock);
        if (i % 10 != 9)
          continue;             /* Not worth a note; still unlocks.  */
        log_book.done += moved;
        log_book.refused += !moved;
      }
    }
  return NULL;
}

/* Say whether LOCK is free.  */
static const char *
state (pthread_mutex_t *lock)
{
  if (pthread_mutex_trylock (lock) != 0)
    return "held";
  __defer pthread_mutex_unlock (lock);
  return "free";
}

int
main (void)
{
  pthread_t threads[2];
  int numbers[2] = { 0, 1 };
  for (int i = 0; i < 2; i++)
    if (pthread_create (&threads[i], NULL, mover, &numbers[i]) != 0)
      exit (1);
  for (int i = 0; i < 2; i++)
    pthread_join (threads[i], NULL);

  printf ("money %ld\n", bank[0].balance + bank[1].balance);
  printf ("large moves done %ld, refused %ld\n", log_book.done,
          log_book.refused);
  printf ("locks %s, %s, %s\n", state (&bank[0].lock), state (&bank[1].lock),
          state (&log_book.lock));
  return 0;
}
