/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* go.c -- `__go': a call in a new thread.

       __go f (x);         compiled code makes a closure of `f (x)', whose
                           operands have been evaluated, and calls

       __defer_go (closure);

   The thread is an ordinary one, detached, and made with the attributes that
   pthread_setattr_default_np has set for the program: who wants other stacks
   says so there.  It is like any thread in all that this library does: its
   number, its deferred work, its panics.  What nobody recovers ends the
   process.

   The closure is the argument of the thread.  The C library keeps that with the
   thread's stack, in memory that the collector of closures looks through, from
   before the thread exists until it ends.

   Threads of its own that wait for work would start a call sooner, and share
   stacks between many; but a thread has things that outlive a call (its
   thread-local variables, its signal mask, its name), and the next call would
   find them.  */

#define _GNU_SOURCE /* pthread_getattr_default_np */
#include <pthread.h>

#include "internal.h"

/* The thread.  The last thing that it does is a jump, so that no frame is left
   of it: the closure's function is the outermost.  Its result, if it has any,
   is nobody's, and so is what stands where a result would.  */
static void *
start (void *closure)
{
  struct defer_closure *c = closure;
  void *(*code) (void) = (void *(*) (void) ) (void *) c->code;

  return __builtin_call_with_static_chain (code (), closure);
}

/* Start a detached thread for CLOSURE; return an error number, or 0.  */
static int
start_thread (void *closure)
{
  pthread_attr_t attr;
  pthread_t thread;
  int error = pthread_getattr_default_np (&attr);

  if (error)
    return error;
  error = pthread_attr_setdetachstate (&attr, PTHREAD_CREATE_DETACHED);
  if (!error)
    error = pthread_create (&thread, &attr, start, closure);
  pthread_attr_destroy (&attr);
  return error;
}

/* Run CLOSURE, which takes no arguments, in a new thread.  Panics if that
   cannot be started; then nothing has run.  */
DEFER_EXPORT void
__defer_go (void *closure)
{
  int error;

  /* The call would be a fault there; here it can be recovered.  */
  if (!closure)
    {
      dfr_panic_error ("go of a null closure", 0);
      return;
    }
  error = start_thread (closure);
  if (error)
    dfr_panic_error ("cannot start a thread", error);
}
