/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* heap.h -- what a heap gives us: one of the files heap-*.c defines these
   functions, and ./configure --with-heap=NAME says which.  heap.c alone calls
   them.  */

#ifndef DEFER_HEAP_H
#define DEFER_HEAP_H

#include <stddef.h>

/* Memory for SIZE bytes, all zero, at a multiple of ALIGNMENT, a power of two.
   It stays for as long as anything points to it, into it, or to its end.  Null
   if there is none.  Any thread may call it at any time, and a handler of a
   signal, unless that interrupted dfr_heap_allocate or dfr_heap_collect: then
   the process ends with a message.  */
void *dfr_heap_allocate (size_t size, size_t alignment);

/* Look for what nothing points to any more, so that its memory can be used
   again.  May do nothing.  */
void dfr_heap_collect (void);

/* A number for tests and for nobody else: how many collections there have been
   in which all threads could be stopped.  */
unsigned long dfr_heap_collections (void);

#endif /* DEFER_HEAP_H */
