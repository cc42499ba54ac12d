/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* unwind.c -- a panic moves from frame to frame, by the system's unwinder.

   The unwinder is asked for a forced unwinding, as pthread_exit does: in one
   phase, without looking for a handler first.  It calls `step' for each frame,
   the innermost first, and then the frame's own landing, if it has one:

       f calls g calls __panic             step (g)    no landing
       f has deferred work                 step (f)    landing: work runs
                                           ... _Unwind_Resume
                                           step (f)    again, then f's caller
                                           step (f's caller)

   When the work has recovered the panic, compiled code does not resume it: so
   there is nothing to do here (see abi.h).  `step' notes where the panic is,
   collects the frames for the report, and ends the process where there are no
   more.  It is most of what a panic costs that is our own, so it calls little.

   This is the only file that knows the unwinder, so that another way of walking
   frames can take its place.

   (Not chosen: _Unwind_RaiseException, with a search phase.  It takes twice as
   long, would find the `catch (...)' of C++ as a handler, and an uncaught
   panic would not run deferred work.)

   Source: the Itanium C++ ABI, Exception Handling, level I.  */

#include <stdlib.h>
#include <unwind.h>

#include "internal.h"

_Static_assert(sizeof (struct _Unwind_Exception) <= DEFER_CALLEE_OFFSET,
               "the unwinder's struct is larger than room was left for");

/* What compiled code asks for by this name has to be that of personality.c, so
   the linker shall take that along.  In link-time optimisation there is no
   compiled code yet when it searches the libraries.  */
extern const char personality[] __asm__("__gcc_personality_v0");
static const char *const volatile personality_of_ours __attribute__ ((__used__))
= personality;

/* P as the unwinder knows it.  */
static struct _Unwind_Exception *
head_of (struct dfr_panic *p)
{
  return (struct _Unwind_Exception *) p;
}

/* Add the frame at PC to F.  */
void
dfr_unwind_add (struct dfr_frames *f, void *pc)
{
  size_t n = f->n++;

  if (n < DFR_FRAMES_KEPT)
    f->first[n] = pc;
  else
    {
      f->last[f->end] = pc;
      if (++f->end == DFR_FRAMES_KEPT)
        f->end = 0;
    }
}

/* Where in the code the frame of CONTEXT is, as a return address.  *BETWEEN is
   set if it did not call but was interrupted, by a signal.  */
static inline void *
place (struct _Unwind_Context *context, int *between)
{
  char *pc;

  *between = 0;
  pc = (char *) _Unwind_GetIPInfo (context, between);
  return *between ? pc + 1 : pc;
}

/* The frame pointer in the frame of CONTEXT, for dfr_frame_place.  */
uintptr_t
dfr_unwind_frame_pointer (struct _Unwind_Context *context)
{
#ifdef DFR_FRAME_POINTER
  return _Unwind_GetGR (context, DFR_FRAME_POINTER);
#else
  (void) context;
  return 0;
#endif
}

/* --- Each step ------------------------------------------------------------ */

/* A run is what the unwinder does from one call of it to the next landing.  It
   reads `private_2' when a run begins, and hands that to each call of `step'
   as RUN.  So if the field is changed at the first step, this is it:  */
static inline bool
is_first_step (const struct _Unwind_Exception *head, const void *run)
{
  return head->private_2 == (_Unwind_Word) run;
}

/* What _Unwind_ForcedUnwind is not to do.  It does so if the function for a
   frame (the personality routine of its language) gives an answer that it does
   not know, or a table is of a kind that it does not know.  */
#ifdef __x86_64__
__attribute__ ((__force_align_arg_pointer__))
#endif
static _Noreturn void
stuck (void)
{
  dfr_fatal ("defer: the unwinder does not know how to pass a frame");
}

/* See to it that the unwinder does not return to the frame with the stack
   pointer SP, where P begins, which has called it.  That may be the user's:
   there it would return from something that never does.  A return address that
   is not used is worth much: to return to a frame of ours in between would cost
   a third of what it takes to raise and recover.  */
static inline void
forbid_return (struct dfr_panic *p, uintptr_t sp)
{
#ifdef __x86_64__
  p->back_at = (void **) sp - 1;
  p->back = *p->back_at;
  *p->back_at = (void *) stuck;
#else
  (void) p, (void) sp;
#endif
}

/* P is about to be reported.  If it has not landed, let debuggers see the
   frames that it comes from.  */
static void
allow_return (struct dfr_panic *p)
{
#ifdef __x86_64__
  if (head_of (p)->private_2 == 1)
    *p->back_at = p->back;
#else
  (void) p;
#endif
}

/* P begins to move from the frame with the stack pointer SP.  If it has landed
   before, the run begins in the frame where that was, or (C++) in a function of
   the library that was called there.  */
static void
begin (struct dfr_panic *p, uintptr_t sp)
{
  bool landed = head_of (p)->private_2++ != 0;

  if (p->thrown.kind != DEFER_CLASS)
    dfr_fatal ("defer: a recovered panic goes on");
  if (landed)
    dfr_trace (DFR_LANDED, &p->story.face, p->pc);
  else
    forbid_return (p, sp);
  dfr_panic_starts (p);
}

/* P has come to the end of the stack, or to a frame at PC that the unwinder
   knows nothing about.  */
static _Noreturn void
end (struct dfr_panic *p, void *pc)
{
  if (pc)
    {
      p->pc = pc;
      dfr_unwind_add (&p->story.frames, pc);
    }
  p->story.frames.whole = true;
  allow_return (p);
  dfr_report_uncaught (p, pc ? DFR_NO_TABLES : DFR_NONE);
}

/* P is in a frame at PC with the stack pointer SP, and was not there before:
   add it to its frames.  Those of the runtime in front do not count, nor do
   those of a signal's handler.  */
static inline void
collect (struct dfr_panic *p, uintptr_t sp, void *pc)
{
  struct dfr_frames *f = &p->story.frames;
  const struct dfr_fault *fault = &p->story.fault;

  if (sp <= p->known)
    return;
  if (f->n > 0 || (fault->signal ? pc == fault->from : !dfr_is_own (pc)))
    dfr_unwind_add (f, pc);
}

/* THROWN, a panic, is in the frame of CONTEXT.  */
static _Unwind_Reason_Code
step (int version, _Unwind_Action actions, _Unwind_Exception_Class class,
      struct _Unwind_Exception *thrown, struct _Unwind_Context *context,
      void *run)
{
  struct dfr_panic *p = (struct dfr_panic *) thrown;
  uintptr_t sp = _Unwind_GetCFA (context);
  int interrupted;
  void *pc = place (context, &interrupted);
  bool again = sp == p->sp;

  (void) version;
  (void) class;
  if (is_first_step (thrown, run))
    {
      begin (p, sp);
      again = run != NULL;
      if (again && sp < p->sp)
        return _URC_NO_REASON; /* what was called where it has landed */
    }
  if (__builtin_expect (p->company, 0))
    dfr_panic_pass (p, sp, pc);
  if (__builtin_expect (actions & _UA_END_OF_STACK, 0))
    end (p, (char *) pc - interrupted);
  if (!again)
    collect (p, sp, pc);
  p->sp = sp;
  p->pc = pc;
  p->table = _Unwind_GetLanguageSpecificData (context);
  if (p->table)
    p->fp = dfr_unwind_frame_pointer (context);
  return _URC_NO_REASON;
}

/* --- Over ----------------------------------------------------------------- */

/* Nobody has THROWN any more: compiled code saw that it is recovered, or a
   `catch (...)' of C++ is left.  Does not return if the thread is ending.  */
static void
clean_up (_Unwind_Reason_Code reason, struct _Unwind_Exception *thrown)
{
  void *exit = dfr_panic_finish ((struct dfr_panic *) thrown);

  (void) reason;
  if (__builtin_expect (exit != NULL, 0))
    _Unwind_Resume_or_Rethrow (exit);
}

/* --- C++ ------------------------------------------------------------------ */

typedef void (*handler) (void);

/* std::set_terminate, if the program has C++'s library.  */
extern handler set_terminate (handler f) __asm__("_ZSt13set_terminatePFvvE")
  __attribute__ ((__weak__));

/* The handler before ours.  */
static _Atomic handler terminate_next;

/* C++ wants the process to end.  If a panic is on its way it has come to a
   function that is `noexcept', or a destructor: that is an uncaught panic.  */
static void
terminate (void)
{
  struct dfr_panic *p = dfr_self.panics;
  handler next = atomic_load (&terminate_next);

  while (p && (p->doubtful || p->thrown.kind != DEFER_CLASS))
    p = p->older;
  if (p)
    {
      allow_return (p);
      dfr_report_uncaught (p, DFR_TERMINATED);
    }
  if (next)
    next ();
  abort ();
}

/* See to it that C++ asks us.  */
static void
watch_terminate (void)
{
  static atomic_bool done;

  if (!atomic_load (&done) && !atomic_exchange (&done, true))
    atomic_store (&terminate_next, set_terminate (terminate));
}

/* --- The face ------------------------------------------------------------- */

/* Send P on its way.  It does not come back; for its type see internal.h.  */
void
dfr_unwind_raise (struct dfr_panic *p)
{
  struct _Unwind_Exception *head = head_of (p);

  if (set_terminate)
    watch_terminate ();
  head->exception_cleanup = clean_up;
  head->private_2 = 0;
  p->sp = (uintptr_t) __builtin_frame_address (0);
  /* A jump, where it can be: see forbid_return.  */
  _Unwind_ForcedUnwind (head, step, NULL);
#ifndef __x86_64__
  stuck ();
#endif
}

/* The beginning of the function that the return address PC is in; null when the
   unwinder knows none.  Parts of a function that GCC has put elsewhere count as
   functions.  */
void *
dfr_unwind_function (void *pc)
{
  return pc ? _Unwind_FindEnclosingFunction ((char *) pc - 1) : NULL;
}

/* What libgcc finds for an address.  */
struct bases
{
  void *text, *data, *function;
};

extern const void *_Unwind_Find_FDE (void *pc, struct bases *bases)
  __attribute__ ((__weak__));

/* What the unwind table has about the code of the return address PC, which
   begins at *FUNCTION; null if there is nothing.  */
const unsigned char *
dfr_unwind_table (void *pc, uintptr_t *function)
{
  struct bases bases = { NULL, NULL, NULL };
  const unsigned char *table = NULL;

  if (pc && _Unwind_Find_FDE)
    table = _Unwind_Find_FDE ((char *) pc - 1, &bases);
  *function = (uintptr_t) bases.function;
  return table;
}

/* What the walk of dfr_unwind_complete knows.  */
struct walk
{
  struct dfr_frames *frames;
  uintptr_t above;
};

static _Unwind_Reason_Code
collect_above (struct _Unwind_Context *context, void *data)
{
  struct walk *w = data;
  int between;
  void *pc = place (context, &between);

  if (_Unwind_GetCFA (context) <= w->above)
    return _URC_NO_REASON;
  if (!pc || w->frames->n >= 2 * DFR_FRAMES_KEPT)
    return _URC_END_OF_STACK;
  dfr_unwind_add (w->frames, pc);
  return _URC_NO_REASON;
}

/* Add the frames to P, which has been recovered, that it would have passed
   next; of very many frames the outermost are left out.  Called in the deferred
   work that has recovered P, or in a function called by that.  */
void
dfr_unwind_complete (struct dfr_panic *p)
{
  struct walk w = { &p->story.frames, p->known };

  if (p->story.frames.whole)
    return;
  if (w.above < dfr_panic_place (p))
    w.above = dfr_panic_place (p);
  _Unwind_Backtrace (collect_above, &w);
  p->story.frames.whole = true;
}
