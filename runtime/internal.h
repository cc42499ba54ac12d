/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* internal.h -- what the files of the runtime share.

   Names: `__defer_*' is what compiled code calls, `defer_*' what users call;
   both are exported.  `dfr_FILE_verb' is defined in FILE.c and hidden, as is
   everything that does not say DEFER_EXPORT (-fvisibility=hidden).  */

#ifndef DEFER_INTERNAL_H
#define DEFER_INTERNAL_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "abi.h"

#define DEFER_EXPORT __attribute__ ((__visibility__ ("default")))

/* Declare what abi.def lists.  */

#define DEFER_C_VOID  void
#define DEFER_C_CHUNK struct defer_chunk *
#define DEFER_C_SIZE  size_t
#define DEFER_C_INT   int
#define DEFER_C_MAY_THROW
#define DEFER_C_NO_THROW __attribute__ ((__nothrow__))

#define DEFER_ENTRY_1(name, throws, result, a)                                 \
  DEFER_EXPORT DEFER_C_##result __defer_##name (DEFER_C_##a) DEFER_C_##throws;
#define DEFER_ENTRY_4(name, throws, result, a, b, c, d)                        \
  DEFER_EXPORT DEFER_C_##result __defer_##name (                               \
    DEFER_C_##a, DEFER_C_##b, DEFER_C_##c, DEFER_C_##d) DEFER_C_##throws;
#include "abi.def"

/* fatal.c */

_Noreturn void dfr_fatal (const char *words, ...)
  __attribute__ ((__format__ (__printf__, 1, 2)));

/* thread.c */

/* Whether the runtime learns of a thread's end.  Nothing that needs giving
   back may hang from a thread that is not WATCHED.  */
enum dfr_watch
{
  DFR_NOT_YET, /* it has needed nothing so far */
  DFR_WATCHED,
  DFR_NEVER /* it is ending, or the process has no thread keys left */
};

/* What each thread has of its own.  Only that thread, and signal handlers
   that interrupt it, read or write it.  */
struct dfr_thread
{
  struct defer_chunk *kept; /* one free chunk, or null */
  volatile int busy;        /* KEPT is being changed: handlers, hands off */
  enum dfr_watch watch;
  struct dfr_tally *tally; /* counts what is pending; null until needed */
};

extern _Thread_local struct dfr_thread dfr_self;

bool dfr_thread_watch (void);
struct defer_chunk *dfr_thread_take (void);
bool dfr_thread_keep (struct defer_chunk *c);

/* limit.c */

extern atomic_ulong dfr_limit;

/* True while defer_set_max_pending limits the process.  */
static inline bool
dfr_limit_is_set (void)
{
  return atomic_load_explicit (&dfr_limit, memory_order_relaxed) != 0;
}

struct dfr_tally *dfr_limit_count (void);
void dfr_limit_drop (struct dfr_tally *t);

#endif /* DEFER_INTERNAL_H */
