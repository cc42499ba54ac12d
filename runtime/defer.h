/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* defer.h -- panics, and the functions of deferred calls.

   The keywords `__defer', `_Defer' and `__result' need no header: they exist
   because GCC has loaded the plugin (gcc -fplugin=defer prog.c -ldefer).
   Tools that read C without the plugin learn them here.

   A panic ends the function that raises it, runs its deferred work, and goes
   on in the caller, and so forth, to the outermost function of the thread.
   Deferred work that calls __recover stops it: the rest of the function's
   deferred work runs, and the function returns to its caller.

       int
       run (struct job *job)
       {
         __result int r = -1;
         __defer {
           const struct defer_panic *p = __recover ();
           if (p)
             fprintf (stderr, "job failed: %s\n", defer_panic_message (p));
         }
         r = work (job);            may panic: run returns -1 then
         return r;
       }

   If nobody stops it, the process ends with status 2, after lines like these
   on stderr:

       panic: critical failure

       thread 1 [running]:
       work
        /src/prog.c:12 +0x1a
       main
        /src/prog.c:20 +0x9

   The environment variable DEFER_TRACEBACK changes that: `none' leaves out the
   frames, `all' adds those of all other threads, and with `crash' the process
   ends by SIGABRT, which leaves a core file.

   A panic passes through functions of plain C, those of libraries included,
   as long as they have unwind tables; on x86-64 and AArch64 GCC makes them
   unless told not to.  Where there are none the process ends, and the report
   says where.  In C++ destructors run, and `catch (...)' catches it.

   All functions here are safe in any thread.  What may be called where is said
   at each.  */

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
#define DEFER_NORETURN  __attribute__ ((__noreturn__, __cold__))
#define DEFER_PRINTF    __attribute__ ((__format__ (__printf__, 1, 2)))
#define DEFER_EXTENSION __extension__
#define DEFER_ANY_INTEGER(v)                                                   \
  __builtin_choose_expr(__builtin_classify_type (v) == 1, defer_panic_int,     \
                        defer_panic_pointer)
#else
#define DEFER_NORETURN
#define DEFER_PRINTF
#define DEFER_EXTENSION
#define DEFER_ANY_INTEGER(v) defer_panic_pointer
#endif

/* --- Panics as values ---------------------------------------------------- */

/* What a panic was raised with.  */
enum defer_kind
{
  DEFER_INT,          /* an integer, `char' or `bool': value.i */
  DEFER_UINT,         /* an unsigned integer: value.u */
  DEFER_DOUBLE,       /* a floating value: value.d */
  DEFER_STRING,       /* a text: value.s, a copy */
  DEFER_POINTER,      /* any other pointer: value.p */
  DEFER_RUNTIME_ERROR /* a fault, see defer_catch_faults: value.s */
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpadded"
#pragma GCC diagnostic ignored "-Wlong-long"
#endif

/* `long long', also where the standard has none.  */
DEFER_EXTENSION typedef long long defer_integer;
DEFER_EXTENSION typedef unsigned long long defer_unsigned;

/* A panic.  The library makes them; programs have pointers that __recover gave,
   and look.  There is more behind these members.  */
struct defer_panic
{
  enum defer_kind kind;
  union
  {
    defer_integer i;
    defer_unsigned u;
    double d;
    const char *s;
    void *p;
  } value;
};

#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

/* --- Raising ------------------------------------------------------------- */

/* __panic (V) raises a panic with the value V, and does not return.  V is of an
   integer or floating type, a text (char *), any other pointer to an object, or
   a panic: then the value is that of the panic, raised again, and so are the
   frames.  A text is copied, so it may be a local array.  Of a null pointer to
   text the text is "(null)".

   __panicf (FORMAT, ...) raises a text, put together as by printf.

   Panics need memory only when texts have more than 200 characters, or when
   more than 64 are on their way at a time: then malloc gives it.  When malloc
   has none, a long text is cut; and when there is no room for one more panic it
   is printed where it is raised, without any deferred work, and the process
   ends as if it were uncaught.

   In a handler for an asynchronous signal a panic is raised as if the
   instruction that was interrupted had called: it does no more harm there than
   longjmp, and no less.  Deferred work of the function that was interrupted may
   be left out, if that instruction was not a call; with
   -fplugin-arg-defer-faults it is not.  What was interrupted, malloc for
   example, is not finished.  An uncaught panic is reported as everywhere.

   In functions of atexit and in destructors of libraries, a panic that is not
   recovered there goes on into the function that called `exit'.  If one further
   out recovers it, the process has not ended; the next call of `exit' calls the
   functions that are left.  */

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
      default: DEFER_ANY_INTEGER (v))) (v)) /* bit-fields; else pointers */

#define __panicf defer_panic_format

/* What these two call.  C++, which has no _Generic, calls them by name.  */
DEFER_API void defer_panic_int (defer_integer v) DEFER_NORETURN;
DEFER_API void defer_panic_uint (defer_unsigned v) DEFER_NORETURN;
DEFER_API void defer_panic_double (double v) DEFER_NORETURN;
DEFER_API void defer_panic_string (const char *v) DEFER_NORETURN;
DEFER_API void defer_panic_pointer (const void *v) DEFER_NORETURN;
DEFER_API void defer_panic_again (const struct defer_panic *v) DEFER_NORETURN;
DEFER_API void defer_panic_format (const char *format,
                                   ...) DEFER_NORETURN DEFER_PRINTF;

/* --- Recovering ---------------------------------------------------------- */

/* Stop the panic that runs this deferred work, and return it.  NULL when there
   is none: on the ordinary way out of the function, when it has been stopped
   already, and wherever else it is called.  Deferred work is a block behind
   __defer or _Defer, or the function whose call was deferred: the call must
   stand in there itself, not in a function that is called from there.

   The result may be kept: it can be read, in any thread, as long as the program
   has it.  (So each panic that is kept takes about a kilobyte for good.)

   pthread_exit, thrd_exit and cancellation run deferred work, too, and cannot
   be stopped: NULL.  If that work panics, and the panic is recovered, the
   thread ends all the same.  (An exit that has landed in C++ meanwhile does
   not go on.)  */
DEFER_API const struct defer_panic *__recover (void);

/* --- Looking at panics --------------------------------------------------- */

/* The value of P as an uncaught panic would print it, without the tabs that
   further lines get: integers in decimal, floating values as %g, pointers as
   0x and hexadecimal digits, texts as they are.  It belongs to P, and stays as
   long.  Of NULL: "no panic".  */
DEFER_API const char *defer_panic_message (const struct defer_panic *p);

/* Store the frames of the place that raised P in ADDRESSES: return addresses,
   the innermost first, at most MAX.  Return how many that are.  Of more than
   100 frames the first and the last 50 are there; what was beyond the function
   that recovered P is there as far as there is room.  Of NULL: 0.  */
DEFER_API size_t defer_panic_frames (const struct defer_panic *p,
                                     void **addresses, size_t max);

/* Print P and its frames to F, with what an uncaught one would print.  Finding
   the functions and lines takes milliseconds, in a process of its own.  Of
   NULL: nothing.  */
DEFER_API void defer_panic_print (const struct defer_panic *p, FILE *f);

/* --- Faults -------------------------------------------------------------- */

/* From now on, faults of this process become panics: SIGSEGV, SIGBUS and SIGFPE
   that the running code has caused raise one of kind DEFER_RUNTIME_ERROR, which
   says what Go says: "runtime error: invalid memory address or nil pointer
   dereference", "runtime error: integer divide by zero" (or "integer overflow",
   or "floating point error").  Return 0; or -1 with errno set, if the machine
   or the system cannot do it.

   Compile the functions whose deferred work shall run, and those that shall
   recover, with -fplugin-arg-defer-faults: for others the compiler may assume
   that only calls panic.  Deferred work of a function without it may be left
   out, and variables may be in the middle of a change.

   Signals that are sent, by `kill' or `raise', go on to the handler that was
   there before this call, or do what they do by default.  So should a handler
   that is installed later do with those that are not its own.

   A stack that is used up, and a fault within this library, end the process:
   "fatal error: ...", status 2.  The first can be told only in a thread that
   has an alternate stack (sigaltstack).  A call gives one of some 70 KiB to the
   thread that makes it, unless it has one, until it ends; so call this at the
   start of each thread that may run out of stack.  In others that is an
   ordinary SIGSEGV, which ends the process.  All other faults are panics in
   every thread.

   Safe in any thread; not in signal handlers.  */
DEFER_API int defer_catch_faults (void);

/* --- Closures as function pointers --------------------------------------- */

/* An ordinary function pointer that calls CLOSURE with the arguments that it is
   given, and returns what that returns: for functions like qsort, signal and
   atexit, which take a function and no context.  CLOSURE is a closure value; the
   type is that of a pointer to an ordinary function with the same parameters.
   Of NULL: NULL.

       void (*f) (int) = defer_fn (on_signal);
       signal (SIGINT, f);

   The closure, and what it has captured, lives until the pointer is freed, at
   least.  Panics pass through a call as if the closure were called directly.
   If there is no memory for one more it panics, with an error of the runtime's:
   "runtime error: cannot make a function pointer: Cannot allocate memory"; on
   machines other than x86, AArch64, riscv64, ppc64le and s390x it always does,
   "Function not implemented".

   Making and freeing one takes some nanoseconds, calling it one more than a
   call of the closure.  No memory is ever writable and executable, and no
   executable stack is needed.  There is room for 1024 in the library; beyond
   these its file is mapped again.  What is freed is used again, but not given
   back to the system.

   Safe in any thread and in signal handlers.  */
#ifndef __cplusplus
#define defer_fn(closure)                                                      \
  ((__typeof__ (*(closure)) __attribute__ ((__defer_plain__)) *) defer_fn_make ( \
    (void *) (closure)))
#endif

DEFER_API void *defer_fn_make (void *closure);

/* defer_closure_of (F) is a closure value that calls the ordinary function F, a
   function or a pointer to one, for what takes closures.  Of a function it is
   static data and allocates nothing; of a pointer it is made on the heap.  Of
   NULL: NULL.

       void each (struct list *l, void (*f) (int) __closure);
       each (l, defer_closure_of (print_int));

   Safe in any thread; with a pointer not in signal handlers.  */
#ifndef __cplusplus
#define defer_closure_of(f)                                                    \
  ((__typeof__ (*(f)) __attribute__ ((__defer_closure_of__)) *)                \
     defer_closure_make ((void (*) (void)) (f)))
#endif

DEFER_API void *defer_closure_make (void (*f) (void));

/* defer_fn_free (F) frees F, a function pointer of any type that defer_fn_make
   has made; NULL is nothing.  F must not be called any more: a call that has
   begun goes on, and may free it.  Freeing what was not made, freeing twice,
   and calling what is free end the process, as far as they can be seen: "fatal
   error: ...", the frames, status 2.

   Safe in any thread and in signal handlers.  */
#define defer_fn_free(f) defer_fn_release ((void (*) (void)) (f))

DEFER_API void defer_fn_release (void (*f) (void));

/* --- Limits -------------------------------------------------------------- */

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

/* --- The heap ------------------------------------------------------------ */

/* A heap of the program's own, for what outlives its function: closures, what
   they capture, and moved variables.  */
struct defer_heap
{
  /* Return memory for SIZE bytes at a multiple of ALIGNMENT, a power of two
     which may be larger than that of malloc; null if there is none, and then
     the process ends with a message.  SIZE may be 0.  The memory need not be
     zero.  It must stay for as long as the program may use it, as nobody gives
     it back.  May be called by any thread at any time.  It must not panic.  */
  void *(*allocate) (size_t size, size_t alignment);
};

/* Take such memory from HEAP, which is copied, instead of the collected heap;
   null undoes an earlier call.  Return 0; or -1 with errno EBUSY and do
   nothing, if something has been allocated already.

   So call it early in `main', before there are other threads.  A program that
   does so and is linked statically still needs the collector's library;
   `./configure --with-heap=malloc' builds a libdefer that knows none.  */
DEFER_API int defer_set_heap (const struct defer_heap *heap);

#endif /* DEFER_H */
