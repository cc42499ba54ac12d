/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* record.c -- room for the deferred calls of loops.

   abi.h draws the list and shows the code that pushes and runs.  Here is
   where its chunks come from and go to.  A function's first chunk is of 4 KiB,
   mostly the one that the thread kept; each further one is twice as large as
   the one before, up to 256 KiB: so a thousand calls cost four chunks, and
   five million some seven hundred.  A request that is larger gets a
   chunk of its own size.  Chunks go back one by one as their records have
   run: memory in use follows the number pending.

   Chunks are plain memory of malloc and know no thread (but see limit.c), so
   a coroutine may push in one thread and run its deferred calls in another.
   `longjmp' over the frame of a function leaks its chunks, as it leaks what
   the function's deferred calls would have released; nothing else breaks.

   Growing one array with realloc was not chosen: addresses of records and of
   the variables that deferred blocks keep must not change.  A stack of records
   for each thread was not chosen, either: it would be wrong for coroutines, and
   each function would have to mark where its own part begins.

   Functions here are safe in any thread.  In a handler for an asynchronous
   signal they are as safe as malloc is: the kept chunk is handed out safely,
   a new one is not.  */

#include <stdint.h>
#include <stdlib.h>

#include "internal.h"

#define FIRST_SIZE   ((size_t) 4 << 10)
#define LARGEST_SIZE ((size_t) 256 << 10)

/* The number of records in C and the chunks below it.  */
static unsigned long
count_records (const struct defer_chunk *c)
{
  unsigned long n = 0;

  for (; c; c = c->below)
    for (const struct defer_record *r = c->top; r; r = r->prev)
      n++;
  return n;
}

/* The size of a chunk that is sure to have SIZE bytes at a multiple of ALIGN
   free; SIZE_MAX when there is no such number.  */
static size_t
least_size (size_t size, size_t align)
{
  size_t sum;

  if (__builtin_add_overflow (size, sizeof (struct defer_chunk), &sum)
      || __builtin_add_overflow (sum, align - 1, &sum))
    return SIZE_MAX;
  return sum;
}

/* The size of the chunk that follows C, if no request is larger.  */
static size_t
next_size (const struct defer_chunk *c)
{
  if (!c || c->size <= FIRST_SIZE / 2)
    return FIRST_SIZE;
  return c->size < LARGEST_SIZE / 2 ? 2 * c->size : LARGEST_SIZE;
}

/* Memory for a chunk of SIZE bytes, or null.  */
static struct defer_chunk *
allocate (size_t size)
{
  struct defer_chunk *c = NULL;

  if (size == FIRST_SIZE)
    c = dfr_thread_take ();
  if (!c && size <= PTRDIFF_MAX)
    c = malloc (size);
  if (c)
    c->size = size;
  return c;
}

/* Make C, whose SIZE is set, an empty chunk above BELOW.  */
static void
set_up (struct defer_chunk *c, struct defer_chunk *below)
{
  uintptr_t mask = DEFER_RECORD_ALIGN - 1;

  c->top = NULL;
  c->bump = (char *) (c + 1);
  c->bump += -(uintptr_t) c->bump & mask;
  c->end = (char *) c + c->size;
  c->end -= (uintptr_t) c->end & mask;
  c->counted = 0;
  c->below = below;
  c->tally = NULL;
}

/* Move C's bump up to a multiple of ALIGN that SIZE free bytes follow; false,
   with nothing changed, when there is none.  */
static bool
find_room (struct defer_chunk *c, size_t size, size_t align)
{
  size_t room = (size_t) (c->end - c->bump);
  size_t gap = -(uintptr_t) c->bump & (align - 1);

  if (gap > room || size > room - gap)
    return false;
  c->bump += gap;
  return true;
}

/* A new chunk above BELOW with room for SIZE bytes at a multiple of ALIGN and,
   if EXACT, for nothing more.  Null when there is no memory.  */
static struct defer_chunk *
add_chunk (struct defer_chunk *below, size_t size, size_t align, bool exact)
{
  size_t least = least_size (size, align);
  size_t usual = exact ? 0 : next_size (below);
  struct defer_chunk *c = allocate (least > usual ? least : usual);

  if (!c)
    return NULL;
  set_up (c, below);
  find_room (c, size, align);
  if (exact)
    c->end = c->bump + size;
  return c;
}

/* C's record, if it counts as pending, does so no longer: it runs next.  */
static void
uncount (struct defer_chunk *c)
{
  if (!c->counted)
    return;
  dfr_limit_drop (c->tally);
  c->counted = 0;
  c->tally = NULL;
}

/* Return a chunk with at least SIZE bytes free at its bump, which is then a
   multiple of ALIGN.  C is the function's newest chunk, or null; the result is
   its newest from now on: C, or a new one above C.  The function owns it, and
   gives it back to __defer_release.  SIZE is a multiple of DEFER_RECORD_ALIGN;
   ALIGN a power of two, and no less than that.  PENDING is 1 when the room is
   for a record, 0 when it is for a variable that a deferred block keeps.

   Panics, with nothing changed, when one more record would exceed the limit of
   defer_set_max_pending.  Ends the process when there is no memory.  */
struct defer_chunk *
__defer_grow (struct defer_chunk *c, size_t size, size_t align, int pending)
{
  bool limited = dfr_limit_is_set ();
  bool counts = limited && pending;
  struct dfr_tally *tally = counts ? dfr_limit_count () : NULL;
  struct defer_chunk *result;

  /* A record that counts needs a chunk for itself.  */
  if (c && !counts && find_room (c, size, align))
    return c;
  result = add_chunk (c, size, align, limited);
  if (!result)
    dfr_fatal ("defer: out of memory for %lu pending deferred calls",
               count_records (c) + (pending != 0));
  result->tally = tally;
  result->counted = tally != NULL;
  return result;
}

/* Give back C, whose records have all run and whose room nobody uses any more.
   Return the chunk below, now the function's newest, or null if C was its last.
   The next record to run is in that chunk: it no longer counts as pending.  */
struct defer_chunk *
__defer_release (struct defer_chunk *c)
{
  struct defer_chunk *below = c->below;

  uncount (c);
  if (c->size != FIRST_SIZE || !dfr_thread_keep (c))
    free (c);
  if (below)
    uncount (below);
  return below;
}

/* The function whose newest chunk is C starts to run its deferred calls, C's
   being the first.  Called only when that one counts as pending; harmless
   otherwise, and when called again.  */
void
__defer_begin (struct defer_chunk *c)
{
  uncount (c);
}
