/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* thunk.c -- defer_fn_make: ordinary function pointers that call closures.

       void (*f) (int) = defer_fn_make (closure);
       signal (SIGINT, f);                  f (n) calls closure (n)
       defer_fn_free (f);

   F is the address of a stub (see stubs.c), and each stub has a thunk, which is
   four words of ordinary memory: above all the closure.  There the collector of
   closures finds it, as it finds any pointer in static or private writable
   memory; so a closure lives as long as its thunk.

   Free thunks form lists.  Each thread keeps some, for which it needs neither
   lock nor atomic instruction; the flag BUSY keeps handlers of signals off, as
   it does for chunks (see thread.c).  The others are on one list for the
   process, a stack without locks: a child of `fork', a handler and a thread
   that is stopped midway leave it whole.  Its head is the address of a thunk
   and a count of changes in one word, as in Go's lfstack, so that a head that
   is back after other changes is not taken for the same.  When that list is
   empty, stubs.c gives another block.

   A free thunk calls `call_freed'.  It is known by its member NEXT, which leads
   to the thunk itself while that is in use.

   A lock would have been shorter; it would have needed care in fork and in
   handlers, and costs as much as the stack does.  A hash table of blocks, to
   find a thunk by its code, is not needed: the code tells.  */

#define _GNU_SOURCE
#include <errno.h>

#include "internal.h"

#define MOST_KEPT 32

/* --- Mistakes ------------------------------------------------------------- */

/* End the process: the program has made the mistake that TEXT tells.  */
static _Noreturn void
end_process (const char *text)
{
  static struct dfr_frames frames;

  dfr_report_alone ();
  dfr_walk_frames (&frames, NULL);
  dfr_report_fatal (text, &frames);
}

/* What a thunk calls when it is free, with whatever arguments.  */
static void
call_freed (void)
{
  end_process ("fatal error: call of a function pointer that defer_fn_free has "
               "freed\n");
}

static struct defer_closure freed = { call_freed };

/* --- The list for the process --------------------------------------------- */

/* The first thunk, and how often the list has changed; see pack.  */
static _Atomic uint64_t spare;

/* An address has 48 bits at most, of which the last five are zero in that of a
   thunk: 21 are left for the count.  */
#define COUNT_BITS 21
#define COUNT_MASK (((uint64_t) 1 << COUNT_BITS) - 1)

/* The list that begins with E and comes after the list OLD.  */
static uint64_t
pack (struct dfr_thunk *e, uint64_t old)
{
  return (uint64_t) (uintptr_t) e << 16 | ((old + 1) & COUNT_MASK);
}

static struct dfr_thunk *
first_of (uint64_t list)
{
  return (struct dfr_thunk *) (uintptr_t) (list >> COUNT_BITS << 5);
}

static struct dfr_thunk *
next_of (struct dfr_thunk *e)
{
  return atomic_load_explicit (&e->next, memory_order_relaxed);
}

static void
set_next (struct dfr_thunk *e, struct dfr_thunk *next)
{
  atomic_store_explicit (&e->next, next, memory_order_relaxed);
}

/* Add to the list those from FIRST to LAST, each of which leads to the next. */
static void
push (struct dfr_thunk *first, struct dfr_thunk *last)
{
  uint64_t old = atomic_load_explicit (&spare, memory_order_relaxed);

  do
    set_next (last, first_of (old));
  while (!atomic_compare_exchange_weak_explicit (
    &spare, &old, pack (first, old), memory_order_release,
    memory_order_relaxed));
}

/* Take one from the list; null if there is none.  Another thread may be using
   what is looked at here; then the list has changed, and it does not count.  */
static struct dfr_thunk *
pop (void)
{
  uint64_t old = atomic_load_explicit (&spare, memory_order_acquire);
  struct dfr_thunk *e;

  while ((e = first_of (old)) != NULL)
    if (atomic_compare_exchange_weak_explicit (
          &spare, &old, pack (next_of (e), old), memory_order_acquire,
          memory_order_acquire))
      break;
  return e;
}

/* --- What a thread keeps -------------------------------------------------- */

/* Let the stores up to here be done before those that follow, as handlers of
   this thread see it.  */
static void
in_order (void)
{
  atomic_signal_fence (memory_order_seq_cst);
}

/* One that this thread T has kept; or null.  */
static struct dfr_thunk *
take_kept (struct dfr_thread *t)
{
  struct dfr_thunk *e;

  if (t->busy)
    return NULL;
  t->busy = 1;
  in_order ();
  e = t->thunks;
  if (e)
    {
      t->thunks = next_of (e);
      t->thunks_kept--;
    }
  in_order ();
  t->busy = 0;
  return e;
}

/* Let this thread T keep E.  False, if it cannot or has enough.  */
static bool
keep (struct dfr_thread *t, struct dfr_thunk *e)
{
  bool kept;

  if ((t->watch != DFR_WATCHED && !dfr_thread_watch ()) || t->busy)
    return false;
  t->busy = 1;
  in_order ();
  kept = t->thunks_kept < MOST_KEPT;
  if (kept)
    {
      set_next (e, t->thunks);
      t->thunks = e;
      t->thunks_kept++;
    }
  in_order ();
  t->busy = 0;
  return kept;
}

/* The thread T, which is this one, ends: others can have what it kept.  */
void
dfr_thunk_end_thread (struct dfr_thread *t)
{
  struct dfr_thunk *e;

  while ((e = take_kept (t)) != NULL)
    push (e, e);
}

/* --- Making and freeing --------------------------------------------------- */

/* Add a block to the list, but for one thunk, which is the result; or null with
   errno set, if there are no more.  Two threads that come here at once add a
   block each.  */
static struct dfr_thunk *
grow (void)
{
  struct dfr_stubs s;

  if (!dfr_stubs_more (&s))
    return NULL;
  for (size_t i = 0; i < s.count; i++)
    {
      struct dfr_thunk *e = &s.data[i];

      e->closure = &freed;
      e->code = s.code + i * s.pitch;
      e->owner = &spare;
      set_next (e, e + 1);
    }
  if (s.count > 1)
    push (&s.data[1], &s.data[s.count - 1]);
  return &s.data[0];
}

/* A function pointer that calls CLOSURE; null for null.  Panics, if there is no
   memory.  */
DEFER_EXPORT void *
defer_fn_make (void *closure)
{
  struct dfr_thunk *e;

  if (!closure)
    return NULL;
  e = take_kept (&dfr_self);
  if (__builtin_expect (!e, 0))
    {
      e = pop ();
      if (!e)
        e = grow ();
      if (!e)
        e = pop (); /* some may have been freed meanwhile */
      if (!e)
        {
          dfr_panic_error ("cannot make a function pointer", errno);
          return NULL; /* not so; but see internal.h */
        }
    }
  set_next (e, e);
  e->closure = closure;
  return (void *) e->code;
}

/* The thunk of F, a function pointer that is to be freed.  */
static struct dfr_thunk *
thunk_of (void (*f) (void))
{
  struct dfr_thunk *e = dfr_stubs_find ((const char *) f);

  if (__builtin_expect (!e || e->owner != &spare, 0))
    end_process ("fatal error: defer_fn_free of a function pointer that "
                 "defer_fn has not made\n");
  if (__builtin_expect (next_of (e) != e, 0))
    end_process ("fatal error: defer_fn_free of a function pointer that has "
                 "been freed\n");
  return e;
}

/* Give back F, which defer_fn_make has made; null is nothing.  */
DEFER_EXPORT void
defer_fn_release (void (*f) (void))
{
  struct dfr_thunk *e;

  if (!f)
    return;
  e = thunk_of (f);
  e->closure = &freed; /* the closure is no longer needed */
  set_next (e, NULL);
  if (!keep (&dfr_self, e))
    push (e, e);
}
