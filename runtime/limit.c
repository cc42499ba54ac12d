/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* limit.c -- defer_set_max_pending: how many deferred calls may be pending.

   Compiled code pushes records without a call, so nobody counts them.  While
   a limit is set, record.c gives out chunks with room for one record only:
   then each push comes by, and is counted.  Programs that set no limit pay
   nothing for this; those that do pay a malloc for each push.

   The count belongs to the thread that pushed.  It cannot be a plain number in
   that thread: a coroutine may push in one thread and run its deferred calls
   in another, or when the first has ended.  So it is a small object of its
   own, a tally, to which each counted chunk points.  The tally is held by its
   thread, once, and by each counted chunk; who lets go last frees it.  Example:
   a thread with two deferred calls pending has HELD == 3.  */

#include <stdlib.h>

#include "internal.h"

/* One thread's pending deferred calls.  HELD is their number, plus one while
   the thread lives.  */
struct dfr_tally
{
  atomic_ulong held;
};

/* The limit; 0 for none.  */
atomic_ulong dfr_limit;

DEFER_EXPORT unsigned long
defer_set_max_pending (unsigned long n)
{
  return atomic_exchange (&dfr_limit, n);
}

/* This thread's tally, made on first use.  Null when the thread could not give
   it back (it is ending).  */
static struct dfr_tally *
own_tally (void)
{
  struct dfr_thread *t = &dfr_self;

  if (!t->tally && dfr_thread_watch ())
    {
      t->tally = malloc (sizeof *t->tally);
      if (!t->tally)
        dfr_fatal ("defer: out of memory for counting deferred calls");
      atomic_init (&t->tally->held, 1);
    }
  return t->tally;
}

/* Count one more deferred call as pending in this thread.  Panics, with nothing
   changed, if that is more than the limit.  The result is to be given to
   dfr_limit_drop once, by any thread; null when the call is not counted, which
   happens only while the thread ends.  */
struct dfr_tally *
dfr_limit_count (void)
{
  struct dfr_tally *t = own_tally ();
  unsigned long limit = atomic_load (&dfr_limit);

  if (!t)
    return NULL;
  /* HELD counts the thread as well, and so is the number with this call.  No
     other thread adds to it, so it cannot grow behind our back.  */
  if (limit != 0 && atomic_load (&t->held) > limit)
    dfr_panic_raise ("defer stack overflow");
  atomic_fetch_add (&t->held, 1);
  return t;
}

/* One deferred call counted in T is no longer pending; or T's thread ends.  */
void
dfr_limit_drop (struct dfr_tally *t)
{
  if (atomic_fetch_sub (&t->held, 1) == 1)
    free (t);
}
