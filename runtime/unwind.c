/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* unwind.c -- a panic moves from frame to frame.  */

#include <string.h>
#include <unwind.h>

#include "internal.h"

_Static_assert (sizeof (struct _Unwind_Exception) <= DEFER_CALLEE_OFFSET,
                "the unwinder's struct is larger");

static struct _Unwind_Exception *
head_of (struct dfr_panic *p)
{
  return (struct _Unwind_Exception *) p;
}

bool
dfr_unwind_is_panic (const void *thrown)
{
  _Unwind_Exception_Class class;

  memcpy (&class, thrown, sizeof class);
  return class == DEFER_CLASS;
}

void
dfr_unwind_add (struct dfr_frames *f, void *pc)
{
  if (f->n++ < DFR_FRAMES_KEPT)
    f->first[f->n - 1] = pc;
  else
    {
      f->last[f->end] = pc;
      if (++f->end == DFR_FRAMES_KEPT)
        f->end = 0;
    }
}

static _Unwind_Reason_Code
step (int version, _Unwind_Action actions, _Unwind_Exception_Class class,
      struct _Unwind_Exception *thrown, struct _Unwind_Context *context,
      void *run)
{
  struct dfr_panic *p = (struct dfr_panic *) thrown;
  uintptr_t sp = _Unwind_GetCFA (context);
  int exact = 0;
  uintptr_t ip = _Unwind_GetIPInfo (context, &exact);
  void *pc = (void *) (ip + (exact != 0));
  bool again = false;

  (void) version;
  (void) class;
  if (thrown->private_2 == (_Unwind_Word) run)
    {
      thrown->private_2++;
      again = run != NULL;
      p->thrown.unit = NULL;
      p->thrown.callee = NULL;
      if (p->thrown.kind == DEFER_CLASS_RECOVERED)
        dfr_fatal ("defer: a recovered panic goes on");
    }
  if (p->older)
    dfr_panic_pass (p, sp, pc);
  if (actions & _UA_END_OF_STACK)
    {
      if (ip == 0)
        dfr_report_uncaught (p);
      dfr_report_stuck (p, pc);
    }
  if (!again && sp != p->sp
      && (p->story.frames.n > 0 || !dfr_is_own (pc)))
    dfr_unwind_add (&p->story.frames, pc);
  p->sp = sp;
  p->pc = pc;
  return _URC_NO_REASON;
}

static void
clean_up (_Unwind_Reason_Code reason, struct _Unwind_Exception *thrown)
{
  (void) reason;
  dfr_panic_finish ((struct dfr_panic *) thrown);
}

void
dfr_unwind_raise (struct dfr_panic *p)
{
  struct _Unwind_Exception *head = head_of (p);

  head->exception_class = DEFER_CLASS;
  head->exception_cleanup = clean_up;
  head->private_1 = 0;
  head->private_2 = 0;
  p->sp = (uintptr_t) __builtin_frame_address (0);
  _Unwind_ForcedUnwind (head, step, NULL);
  dfr_fatal ("defer: the unwinder has failed");
}

void
dfr_unwind_complete (struct dfr_panic *p)
{
  p->story.frames.whole = true;
}
