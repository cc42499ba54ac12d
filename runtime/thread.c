/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* thread.c -- what each thread has of its own, and giving it back.

   A function with `__defer' in a loop needs a chunk when it starts to push
   and gives it back when it ends.  So each thread keeps one free chunk, which
   the next such function takes without a call of malloc.  One is enough:
   functions that nest deeper pay for a malloc, as they would have anyway.

   Signals.  A handler may come between any two instructions here, and take
   and keep chunks itself.  While KEPT changes, BUSY is set, and the handler
   then goes to malloc and free instead.  Two plain stores do; an atomic
   exchange would, too, but costs four times as much for the same single
   thread.  Where a handler leaves by siglongjmp at just that moment, BUSY
   stays set: that thread has no cache from then on, and nothing else breaks.

   The end of a thread is noticed by a key of pthread_key_create, at the first
   thing that would need giving back.  Destructors of keys run in no set
   order, and those after ours may defer again: by then the thread counts as
   ended, and nothing is kept any more.  The thread that calls `exit', or
   unloads the library, gives back its own when the library's destructor
   runs.  (Unloading by `dlclose' leaves a kept chunk behind in each other
   thread that deferred in a loop; whoever minds links with -z nodelete.)  */

#define _GNU_SOURCE /* gettid */
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

_Thread_local struct dfr_thread dfr_self;

static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static bool key_made;

/* The number of this thread: 1 for the main thread, the others count from 2 on
   in the order in which they are first asked for it.  */
unsigned
dfr_thread_number (void)
{
  static atomic_uint others = 2;
  struct dfr_thread *t = &dfr_self;

  if (t->number == 0)
    t->number = gettid () == getpid () ? 1 : atomic_fetch_add (&others, 1);
  return t->number;
}

/* Keep the compiler from moving stores across: a signal handler of this
   thread is to see them in the order written.  */
static void
in_order (void)
{
  atomic_signal_fence (memory_order_seq_cst);
}

/* Give back all that the thread of SELF has; it is ending.  */
static void
end_thread (void *self)
{
  struct dfr_thread *t = self;
  struct dfr_tally *tally = t->tally;

  /* First: nothing may be kept after what follows.  */
  t->watch = DFR_NEVER;
  t->busy = 0;
  free (dfr_thread_take ());
  dfr_panic_end_thread (t);
  if (t->thunks)
    dfr_thunk_end_thread (t);
  if (t->fault_stack)
    dfr_fault_end_thread (t);
  t->tally = NULL;
  if (tally)
    dfr_limit_drop (tally);
}

static void
make_key (void)
{
  key_made = pthread_key_create (&key, end_thread) == 0;
}

/* See to it that the end of this thread is noticed.  False when it cannot be;
   then the caller must not leave anything hanging from the thread.  */
bool
dfr_thread_watch (void)
{
  struct dfr_thread *t = &dfr_self;

  if (t->watch == DFR_NOT_YET)
    {
      pthread_once (&key_once, make_key);
      t->watch = __atomic_load_n (&key_made, __ATOMIC_RELAXED)
                     && pthread_setspecific (key, t) == 0
                   ? DFR_WATCHED
                   : DFR_NEVER;
    }
  return t->watch == DFR_WATCHED;
}

/* The chunk that this thread kept, now the caller's; null if there is none.
   Its fields hold what they held when it was kept.  */
struct defer_chunk *
dfr_thread_take (void)
{
  struct dfr_thread *t = &dfr_self;
  struct defer_chunk *c;

  if (t->busy)
    return NULL;
  t->busy = 1;
  in_order ();
  c = t->kept;
  t->kept = NULL;
  in_order ();
  t->busy = 0;
  return c;
}

/* Keep C for the next dfr_thread_take of this thread.  False when C remains
   the caller's: one is kept already, or the thread is ending.  */
bool
dfr_thread_keep (struct defer_chunk *c)
{
  struct dfr_thread *t = &dfr_self;
  bool kept;

  /* Before BUSY: it may call malloc.  */
  if (!dfr_thread_watch () || t->busy)
    return false;
  t->busy = 1;
  in_order ();
  kept = !t->kept;
  if (kept)
    t->kept = c;
  in_order ();
  t->busy = 0;
  return kept;
}

/* The process ends, or the library is unloaded: the key must not call into
   code that is gone.  */
static void end_library (void) __attribute__ ((__destructor__));

/* If panics of other threads are on their way they have a moment to come to
   their end: were the process gone, nobody would learn of them.  Go does the
   same when `main' returns.  */
static void
wait_for_panics (void)
{
  for (int i = 0; i < 1000 && dfr_panic_elsewhere (); i++)
    sched_yield ();
  dfr_report_wait ();
}

static void
end_library (void)
{
  /* This may be deferred work that a panic runs, which calls `exit'.  */
  struct dfr_panic *panics = dfr_self.panics;

  wait_for_panics ();
  dfr_self.panics = NULL;
  end_thread (&dfr_self);
  dfr_self.panics = panics;
  if (__atomic_exchange_n (&key_made, false, __ATOMIC_RELAXED))
    pthread_key_delete (key);
}
