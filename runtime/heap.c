/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* heap.c -- memory for what outlives its function: moved variables, closures,
   and what those capture.

       int *                              int *
       counter (void)                     counter (void)
       {                                  {
         int n = 0;             becomes     int *n = __defer_new (4, 4);
         return &n;                         return n;
       }                                  }

   Compiled code only ever asks for memory; nothing gives any back.  Which heap
   it comes from is not decided here: that of heap.h, unless the program has set
   one of its own.  In a static link this file, and with it the heap and its
   library, becomes part of a program only if compiled code calls __defer_new,
   or the program defer_set_heap.

   Go ends a process that is out of memory, and we do the same: a moved variable
   has no way to say that it could not be made.

   The environment variable DEFER_HEAP=stress is for tests: a collection before
   each allocation finds what the collector does not see.  */

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "internal.h"

/* The heap in use; null until the first allocation.  */
static _Atomic (const struct defer_heap *) heap;

/* The program's own, if its function is not null.  */
static struct defer_heap own;

static void *
allocate (size_t size, size_t alignment)
{
  return dfr_heap_allocate (size, alignment);
}

static void *
collect_and_allocate (size_t size, size_t alignment)
{
  dfr_heap_collect ();
  return dfr_heap_allocate (size, alignment);
}

static void *
allocate_own (size_t size, size_t alignment)
{
  void *p = own.allocate (size, alignment);
  return p ? memset (p, 0, size) : NULL;
}

static const struct defer_heap usual = { allocate };
static const struct defer_heap stressed = { collect_and_allocate };
static const struct defer_heap owned = { allocate_own };

/* The heap to use from now on.  */
static const struct defer_heap *
decide (void)
{
  const struct defer_heap *none = NULL;
  const char *wish = getenv ("DEFER_HEAP");
  const struct defer_heap *h = &usual;

  if (own.allocate)
    h = &owned;
  else if (wish && strcmp (wish, "stress") == 0)
    h = &stressed;
  return atomic_compare_exchange_strong (&heap, &none, h) ? h : none;
}

/* See defer.h.  */
DEFER_EXPORT int
defer_set_heap (const struct defer_heap *h)
{
  if (atomic_load (&heap))
    {
      errno = EBUSY;
      return -1;
    }
  own.allocate = h ? h->allocate : NULL;
  return 0;
}

/* SIZE bytes, all zero, at a multiple of ALIGNMENT, a power of two.  They stay
   for as long as anything points to them, into them, or just behind the last
   one.  Never null, and for SIZE 0 a pointer like no other.  GCC may not know
   what this does: it must not think that it can leave out stores to memory
   that it sees nobody read.  */
void *
__defer_new (size_t size, size_t alignment)
{
  const struct defer_heap *h
    = atomic_load_explicit (&heap, memory_order_acquire);
  void *p;

  if (!h)
    h = decide ();
  p = h->allocate (size, alignment);
  if (!p)
    dfr_fatal ("defer: out of memory for an object of %lu bytes",
               (unsigned long) size);
  return p;
}
