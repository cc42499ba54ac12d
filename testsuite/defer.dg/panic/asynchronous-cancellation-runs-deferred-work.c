/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that is cancelled asynchronously, in the middle of a computation,
   runs its deferred work in a unit built with the option for faults, and
   __recover gives NULL there.  GCC's tables cover calls, and instructions that
   may fault; a loop with neither is left without its own function's work, but
   its callers' work runs.  (D7, R8)  */
/* { dg-do run } */
/* { dg-no-valgrind "it does not interrupt a loop that is a single jump" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults -fplugin-arg-defer-no-warn=loop-capture" } */
#include <pthread.h>
#include <semaphore.h>
#include "panic.h"

static sem_t ready;
static volatile unsigned long counter;

/* Takes long: it is nearly always what is interrupted, and not its caller's
   jump back to the call.  */
static void
count (void)
{
  for (int i = 0; i < 1000000; i++)
    counter++;
}

static void (*volatile hidden_count) (void) = count;

static NOINLINE void
computes (int n)
{
  __defer must_not_recover ();
  __defer { check (!__recover ()); say ("c"); }
  for (int i = 0; i < n; i++)
    __defer { check (!__recover ()); say_int (i); }
  _Defer say ("b");
  pthread_setcanceltype (PTHREAD_CANCEL_ASYNCHRONOUS, 0);
  sem_post (&ready);
  for (;;)
    hidden_count ();
}

static void *
start (void *arg)
{
  __defer { check (!__recover ()); say ("s"); }
  computes (2);
  return arg;
}

/* The loop has no call at all, and touches no memory.  */
static void
spin (void)
{
  for (;;)
    __asm__ volatile ("");
}

static void (*volatile hidden_spin) (void) = spin;

static void *
spins (void *arg)
{
  __defer { check (!__recover ()); say ("s"); }
  pthread_setcanceltype (PTHREAD_CANCEL_ASYNCHRONOUS, 0);
  sem_post (&ready);
  hidden_spin ();
  return arg;
}

static void
cancel (void *(*f) (void *))
{
  pthread_t thread;
  void *result;
  check (pthread_create (&thread, 0, f, 0) == 0);
  sem_wait (&ready);
  /* Let it come to its loop.  */
  unsigned long start_count = counter;
  for (int i = 0; i < 100000 && counter == start_count; i++)
    sched_yield ();
  check (pthread_cancel (thread) == 0);
  check (pthread_join (thread, &result) == 0);
  check (result == PTHREAD_CANCELED);
}

int
main (void)
{
  sem_init (&ready, 0, 0);
  cancel (start);
  expect ("b22cs");
  cancel (spins);
  expect ("s");
  return 0;
}
