/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* heap-malloc.c -- a heap that never takes anything back: malloc's.

   ./configure --with-heap=malloc.  For programs that may not have a collector,
   that end before their memory does, or that are looked at with tools which
   know malloc: valgrind and AddressSanitizer see each object, with its bounds.
   What nothing points to any more they report as a leak, and rightly so.

   aligned_alloc asks for a multiple of the alignment as size; and one byte more
   than was asked for is taken, as in the collected heap, so that a pointer to
   the end of one object is never one to the start of the next.  */

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "internal.h"

/* See heap.h.  Handlers of signals that interrupt malloc may not call it.  */
void *
dfr_heap_allocate (size_t size, size_t alignment)
{
  size_t whole;
  void *p;

  if (alignment <= _Alignof(max_align_t))
    return size == SIZE_MAX ? NULL : calloc (1, size + 1);
  if (__builtin_add_overflow (size, alignment, &whole))
    return NULL;
  whole -= whole % alignment;
  p = aligned_alloc (alignment, whole);
  return p ? memset (p, 0, whole) : NULL;
}

void
dfr_heap_collect (void)
{
}

unsigned long
dfr_heap_collections (void)
{
  return 0;
}
