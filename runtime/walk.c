/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* walk.c -- looking at the frames of the stack, without changing any.

   The system's unwinder does it, as in unwind.c; from within a signal handler
   it goes on to the frames that the signal has interrupted.  What is asked for
   begins at one of these: the frames of the handler are left out.  */

#include <unwind.h>

#include "internal.h"

/* A walk.  STARTED: the frame FROM has been met.  */
struct walk
{
  void *from;
  bool started;
  struct dfr_frames *frames; /* where they go; or null, ... */
  int left;                  /* ... and so many are looked at, ... */
  bool own;                  /* ... whether one is the runtime's */
};

/* CONTEXT's address, as frames are kept (see dfr_is_own).  */
static void *
pc_of (struct _Unwind_Context *context)
{
  int exact = 0;
  uintptr_t pc = _Unwind_GetIPInfo (context, &exact);
  return (void *) (pc + (exact != 0));
}

static _Unwind_Reason_Code
step (struct _Unwind_Context *context, void *data)
{
  struct walk *w = data;
  void *pc = pc_of (context);

  if (w->from ? pc == w->from : !dfr_is_own (pc))
    w->started = true;
  if (!w->started || !pc)
    return _URC_NO_REASON;
  if (w->frames)
    {
      dfr_unwind_add (w->frames, pc);
      return _URC_NO_REASON;
    }
  w->own |= dfr_is_own (pc);
  return w->own || --w->left == 0 ? _URC_END_OF_STACK : _URC_NO_REASON;
}

/* Add to F the frames of this thread, from the one at FROM on; if FROM is null,
   from the first that is not the runtime's.  Where one has no unwind table, it
   ends there.  Safe in signal handlers; a broken stack may
   cause a fault.  */
void
dfr_walk_frames (struct dfr_frames *f, void *from)
{
  struct walk w = { .from = from, .frames = f };
  _Unwind_Backtrace (step, &w);
}

/* Is one of N frames, from the one at FROM on, the runtime's?  As above.  */
bool
dfr_walk_meets_own (void *from, int n)
{
  struct walk w = { .from = from, .left = n };

  _Unwind_Backtrace (step, &w);
  return w.own;
}
