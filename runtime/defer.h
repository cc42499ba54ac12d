/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* defer.h -- the functions that programs with deferred calls may use.

   The keywords `__defer', `_Defer' and `__result' need no header: they exist
   because GCC has loaded the plugin (gcc -fplugin=defer prog.c -ldefer).
   Tools that read C without the plugin learn them here.  */

#ifndef DEFER_H
#define DEFER_H

#include "defer-editor.h"

#ifdef __cplusplus
#define DEFER_API extern "C"
#else
#define DEFER_API extern
#endif

/* Let at most N deferred calls be pending in each thread of this process; 0,
   as at the start, for any number.  Return what was set before.

   Counted are the calls and blocks that `__defer' in loops puts off (those
   that the plugin reports as `heap-allocated defer'), from when they are put
   off until they start to run.  One more than N ends the process:
   "panic: defer stack overflow" on stderr, status 2.

   A limit can be changed at any time, for calls put off from then on.  Calls
   that were put off while no limit was set do not count, and a function that
   is in the middle of a loop when the first limit is set may put off a few
   more uncounted, until it needs memory again.  So set it early, in `main'.
   A call belongs to the thread that put it off, also where a coroutine runs
   it in another.  Calls that `longjmp' has skipped count for ever.  While a
   limit is set each such `__defer' costs a malloc.

   Safe in any thread and in signal handlers.  Like SetMaxStack of Go's
   runtime/debug it is there to stop what has run away, not to plan with.  */
DEFER_API unsigned long defer_set_max_pending (unsigned long n);

#endif /* DEFER_H */
