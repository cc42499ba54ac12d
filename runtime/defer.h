/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* defer.h -- panics, and the other functions of deferred calls.

   The keywords `__defer', `_Defer' and `__result' need no header: they exist
   because GCC has loaded the plugin (gcc -fplugin=defer prog.c -ldefer).
   Tools that read C without the plugin learn them here.  */

#ifndef DEFER_H
#define DEFER_H

#include <stddef.h>
#include <stdio.h>

#include "defer-editor.h"

#ifdef __cplusplus
#define DEFER_API extern "C"
#else
#define DEFER_API extern
#endif

#ifdef __GNUC__
#define DEFER_NORETURN __attribute__ ((__noreturn__, __cold__))
#define DEFER_FORMAT(n) __attribute__ ((__format__ (__printf__, n, n + 1)))
#define DEFER_EXTENSION __extension__
#else
#define DEFER_NORETURN
#define DEFER_FORMAT(n)
#define DEFER_EXTENSION
#endif

enum defer_kind
{
  DEFER_INT,
  DEFER_UINT,
  DEFER_DOUBLE,
  DEFER_STRING,
  DEFER_POINTER,
  DEFER_RUNTIME_ERROR
};

struct defer_panic
{
  enum defer_kind kind;
  DEFER_EXTENSION union
  {
    DEFER_EXTENSION long long i;
    DEFER_EXTENSION unsigned long long u;
    double d;
    const char *s;
    void *p;
  } value;
};

#define __panic(v)                                                             \
  ((DEFER_EXTENSION _Generic ((v),                                             \
      char: defer_panic_int,                                                   \
      _Bool: defer_panic_int,                                                  \
      signed char: defer_panic_int,                                            \
      short: defer_panic_int,                                                  \
      int: defer_panic_int,                                                    \
      long: defer_panic_int,                                                   \
      long long: defer_panic_int,                                              \
      unsigned char: defer_panic_uint,                                         \
      unsigned short: defer_panic_uint,                                        \
      unsigned int: defer_panic_uint,                                          \
      unsigned long: defer_panic_uint,                                         \
      unsigned long long: defer_panic_uint,                                    \
      float: defer_panic_double,                                               \
      double: defer_panic_double,                                              \
      long double: defer_panic_double,                                         \
      char *: defer_panic_string,                                              \
      const char *: defer_panic_string,                                        \
      struct defer_panic *: defer_panic_again,                                 \
      const struct defer_panic *: defer_panic_again,                           \
      default: defer_panic_pointer)) (v))
#define __panicf defer_panic_format

DEFER_API void defer_panic_int (long long v) DEFER_NORETURN;
DEFER_API void defer_panic_uint (unsigned long long v) DEFER_NORETURN;
DEFER_API void defer_panic_double (double v) DEFER_NORETURN;
DEFER_API void defer_panic_string (const char *v) DEFER_NORETURN;
DEFER_API void defer_panic_pointer (const void *v) DEFER_NORETURN;
DEFER_API void defer_panic_again (const struct defer_panic *v) DEFER_NORETURN;
DEFER_API void defer_panic_format (const char *format, ...)
  DEFER_NORETURN DEFER_FORMAT (1);

DEFER_API const struct defer_panic *__recover (void);
DEFER_API const char *defer_panic_message (const struct defer_panic *p);
DEFER_API size_t defer_panic_frames (const struct defer_panic *p,
                                     void **addresses, size_t max);
DEFER_API void defer_panic_print (const struct defer_panic *p, FILE *f);
DEFER_API int defer_catch_faults (void);

/* Let at most N deferred calls be pending in each thread of this process; 0,
   as at the start, for any number.  Return what was set before.

   Counted are the calls and blocks that `__defer' in loops puts off (those
   that the plugin reports as `heap-allocated defer'), from when they are put
   off until they start to run.  One more than N panics: "defer stack
   overflow".

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
