/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* panic.c -- panics: the objects, and each thread's list of them.

   A panic on its way is an object with its value, the frames that it has
   passed, and what the unwinder and compiled code need (abi.h).  The objects
   are in a pool of the process: raising a panic needs no heap, and very little
   stack.  When all are in use malloc gives more, and when it has none the
   panic is printed where it was raised.

   A thread has several at a time where deferred work that one of them runs
   panics again.  They are in a list, the newest first.  An example:

       void f (void)                        after __panic (2):
       {
         __defer { __recover (); }           newest --> 2, in h's frame
         __defer g ();                                  1, landed in f's
         __panic (1);
       }                                    when 2 comes to f's frame it has
       void g (void) { h (); }              passed that of 1's deferred work:
       void h (void) { __panic (2); }       recovering 2 ends both (R4)

   So each panic has the stack pointer of the frame that it is in; and, once
   another asks, the place of that frame, since stack pointers move as arguments
   and arrays come and go (frame.c).  While the newer moves outwards, it marks
   those whose frames it leaves behind: they are `ended', and over when the
   newer one is.  Had g recovered 2 itself, 1 would not have been passed, and go
   on.

   Both may land in one frame, on account of deferred blocks in deferred blocks,
   or of inlining.  Then the place tells nothing, and the unit counts
   (abi.h).  If compiled code has not told units, the older one is taken for
   over, but kept: should its frame let it go on after all, it is taken back.

   A newer panic that comes to the very place where an older one was when it
   landed, the same instruction of the same frame, has ended it, too: had the
   older one still had work to do there, that instruction would have been behind
   it.

   What `longjmp' leaves behind in the list does no harm.  It is given back when
   a newer panic passes where its frame was, or when many more have come to the
   same place.

   All this is for one thread, and needs no lock.  A coroutine that is resumed
   in another thread, in the middle of deferred work that a panic runs, takes
   that panic along; the list stays.  It ends the panic with a mark, and the
   owner gives it back.

   (Not chosen: the list in the frames, as Go has it.  Compiled code would have
   to link and unlink it.  Nor thread-local objects: threads may have 16 KiB of
   stack, and these come out of it.)  */

#define _GNU_SOURCE /* pthread_getattr_np */

#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* --- The pool ------------------------------------------------------------ */

#define SLOTS 64

/* Values of `slot' that are no place in the pool.  */
#define FROM_MALLOC SLOTS
#define LAST_ONE    (SLOTS + 1)
#define KEPT        (SLOTS + 2) /* has a place, but keeps it for ever */

/* One object.  Some functions of C++'s library take any exception for one of
   C++'s, and read the fields that it would have in front: they find zeros.  */
struct slot
{
  char zeros[128];
  struct dfr_panic panic;
};

static struct slot slots[SLOTS];
static _Atomic uint64_t used; /* a bit for each of them */

/* ThreadSanitizer watches compiled code, which writes into the object, and not
   this library: it is told that an object passes from thread to thread.  */
extern void __tsan_acquire (void *object) __attribute__ ((__weak__));
extern void __tsan_release (void *object) __attribute__ ((__weak__));

/* An object of the pool, or null.  Safe in any thread, and in signal
   handlers.  */
static struct dfr_panic *
take_slot (void)
{
  uint64_t now = atomic_load_explicit (&used, memory_order_relaxed);
  unsigned i;

  do
    {
      if (now == UINT64_MAX)
        return NULL;
      i = (unsigned) __builtin_ctzll (~now);
    }
  while (!atomic_compare_exchange_weak_explicit (
    &used, &now, now | (uint64_t) 1 << i, memory_order_acquire,
    memory_order_relaxed));
  if (__tsan_acquire)
    __tsan_acquire (&slots[i].panic);
  slots[i].panic.slot = i;
  return &slots[i].panic;
}

/* An object from malloc.  When there is none, nothing but printing the panic
   is left: one thread does so, and gets an object for it that nobody else
   uses.  */
static struct dfr_panic *
take_elsewhere (void)
{
  static struct slot last;
  struct slot *s = calloc (1, sizeof *s);

  if (s)
    {
      s->panic.slot = FROM_MALLOC;
      return &s->panic;
    }
  dfr_report_alone ();
  last.panic.slot = LAST_ONE;
  return &last.panic;
}

static void
give_back (struct dfr_panic *p)
{
  if (p->slot == KEPT)
    return;
  free (p->story.more);
  if (p->slot < SLOTS)
    {
      if (__tsan_release)
        __tsan_release (p);
      atomic_fetch_and_explicit (&used, ~((uint64_t) 1 << p->slot),
                                 memory_order_release);
    }
  else if (p->slot == FROM_MALLOC)
    free ((char *) p - offsetof (struct slot, panic));
}

/* A new panic whose value is of KIND, and not set.  */
static struct dfr_panic *
new_panic (enum defer_kind kind)
{
  struct dfr_panic *p = take_slot ();
  struct dfr_story *s;

  if (__builtin_expect (!p, 0))
    p = take_elsewhere ();
  p->thrown.kind = DEFER_CLASS;
  p->thrown.callee = NULL;
  p->thrown.unit = NULL;
  p->sp = UINTPTR_MAX; /* in no frame yet */
  p->pc = NULL;
  p->table = NULL;
  p->place = 0;
  p->known = 0;
  p->ended = p->doubtful = p->ends_exit = false;
  atomic_store_explicit (&p->gone, false, memory_order_relaxed);

  s = &p->story;
  s->face.kind = kind;
  s->panic = p;
  s->identity = 0;
  s->more = NULL;
  s->text[0] = '\0';
  s->fault.signal = 0;
  s->frames.n = 0;
  s->frames.whole = false;
  s->frames.end = 0;
  return p;
}

/* --- Texts ---------------------------------------------------------------- */

/* Is the value of S a text?  */
static bool
is_text (const struct dfr_story *s)
{
  return s->face.kind == DEFER_STRING || s->face.kind == DEFER_RUNTIME_ERROR;
}

/* Room in S for a text of LENGTH bytes and a null; S's value points to it.
   Less, if there is no memory: *LENGTH is what fits.  */
static char *
text_room (struct dfr_story *s, size_t *length)
{
  char *room = s->text;

  if (*length >= DFR_TEXT_KEPT)
    {
      s->more = malloc (*length + 1);
      if (s->more)
        room = s->more;
      else
        *length = DFR_TEXT_KEPT - 1;
    }
  s->face.value.s = room;
  return room;
}

/* Make a copy of TEXT the value of S.  Where TEXT is may be gone soon.  */
static void
set_text (struct dfr_story *s, const char *text)
{
  size_t length = strlen (text);
  char *room = text_room (s, &length);

  memcpy (room, text, length);
  room[length] = '\0';
}

/* Likewise for what FORMAT makes of VALUES.  */
static void
set_format (struct dfr_story *s, const char *format, va_list values)
{
  va_list again;
  size_t length;
  int n;
  char *room;

  va_copy (again, values);
  n = vsnprintf (s->text, sizeof s->text, format, values);
  length = n < 0 ? 0 : (size_t) n;
  room = text_room (s, &length);
  if (n < 0)
    set_text (s, format); /* better than nothing */
  else if (room != s->text)
    vsnprintf (room, length + 1, format, again);
  va_end (again);
}

/* --- Raising -------------------------------------------------------------- */

/* Send P on its way.  Inlined, and followed by nothing, so that the call in it
   is a jump: what users call leaves no frame that would have to be unwound.  */
static inline __attribute__ ((__always_inline__)) void
raise_panic (struct dfr_panic *p)
{
  struct dfr_thread *t = &dfr_self;

  if (__builtin_expect (p->slot == LAST_ONE, 0))
    dfr_report_uncaught (p, DFR_NO_MEMORY);
  if (__builtin_expect (t->watch == DFR_NOT_YET, 0))
    dfr_thread_watch ();
  p->story.thread = t->number;
  p->owner = t;
  p->older = t->panics;
  atomic_signal_fence (memory_order_release); /* handlers may panic, too */
  t->panics = p;
  dfr_trace (DFR_RAISED, &p->story.face, __builtin_return_address (0));
  dfr_unwind_raise (p);
}

/* What defer.h declares as functions that do not return.  Here they are known
   by other names, which do not say so: GCC never makes a jump of a call in a
   function, or of one, that is said not to return.  */

static void
raise_int (long long v)
{
  struct dfr_panic *p = new_panic (DEFER_INT);

  p->story.face.value.i = v;
  raise_panic (p);
}

static void
raise_uint (unsigned long long v)
{
  struct dfr_panic *p = new_panic (DEFER_UINT);

  p->story.face.value.u = v;
  raise_panic (p);
}

static void
raise_double (double v)
{
  struct dfr_panic *p = new_panic (DEFER_DOUBLE);

  p->story.face.value.d = v;
  raise_panic (p);
}

static void
raise_pointer (const void *v)
{
  struct dfr_panic *p = new_panic (DEFER_POINTER);

  p->story.face.value.p = (void *) v;
  raise_panic (p);
}

static void
raise_string (const char *v)
{
  struct dfr_panic *p = new_panic (DEFER_STRING);

  set_text (&p->story, v ? v : "(null)");
  raise_panic (p);
}

static void
raise_format (const char *format, ...)
{
  struct dfr_panic *p = new_panic (DEFER_STRING);
  va_list values;

  va_start (values, format);
  set_format (&p->story, format, values);
  va_end (values);
  raise_panic (p);
}

/* Raise an error of the runtime's that says TEXT.  */
static void
raise_error (const char *text)
{
  struct dfr_panic *p = new_panic (DEFER_RUNTIME_ERROR);

  set_text (&p->story, text);
  raise_panic (p);
}

/* Raise a panic that says TEXT, as if the program had called __panic.  */
void
dfr_panic_raise (const char *text)
{
  raise_string (text);
}

/* Raise an error of the runtime's that says TEXT, and what NUMBER, of errno,
   means, unless that is 0.  */
void
dfr_panic_error (const char *text, int number)
{
  char room[DFR_TEXT_KEPT], reason[80];
  struct dfr_text t = { room, sizeof room - 1, 0 };

  dfr_text_add (&t, "runtime error: ");
  dfr_text_add (&t, text);
  if (number)
    {
      dfr_text_add (&t, ": ");
      dfr_text_add (&t, strerror_r (number, reason, sizeof reason));
    }
  room[t.length] = '\0';
  raise_error (room);
}

/* Raise an error of the runtime's that says TEXT, because of F.  */
void
dfr_panic_fault (const char *text, const struct dfr_fault *f)
{
  struct dfr_panic *p = new_panic (DEFER_RUNTIME_ERROR);

  p->story.fault = *f;
  set_text (&p->story, text);
  raise_panic (p);
}

/* Give the value of S an identity that no other has.  */
static void
identify (struct dfr_story *s)
{
  static _Atomic uint64_t newest;

  if (!s->identity)
    s->identity
      = atomic_fetch_add_explicit (&newest, 1, memory_order_relaxed) + 1;
}

/* Let TO tell what FROM does.  */
static void
retell (struct dfr_story *to, struct dfr_story *from)
{
  identify (from); /* has been done where FROM is a copy */
  to->identity = from->identity;
  to->face = from->face;
  to->fault = from->fault;
  to->frames = from->frames;
  if (is_text (from))
    set_text (to, from->face.value.s);
}

/* The place of the frame in which P has landed: the same as long as that is
   there, while stack pointers change.  */
uintptr_t
dfr_panic_place (struct dfr_panic *p)
{
  if (!p->place)
    p->place = dfr_frame_place (p->pc, p->sp, p->fp);
  return p->place;
}

static void
raise_again (const struct defer_panic *v)
{
  struct dfr_story *from = dfr_story_of (v);
  struct dfr_panic *p;

  if (!v)
    {
      raise_error ("a null panic was raised again");
      return;
    }
  p = new_panic (v->kind);
  retell (&p->story, from);
  /* Go on with the frames where FROM has stopped.  */
  p->known = from->frames.whole ? UINTPTR_MAX : dfr_panic_place (from->panic);
  raise_panic (p);
}

#define IS(name) __attribute__ ((__alias__ (name)))

DEFER_EXPORT void defer_panic_int (long long v) IS ("raise_int");
DEFER_EXPORT void defer_panic_uint (unsigned long long v) IS ("raise_uint");
DEFER_EXPORT void defer_panic_double (double v) IS ("raise_double");
DEFER_EXPORT void defer_panic_string (const char *v) IS ("raise_string");
DEFER_EXPORT void defer_panic_pointer (const void *v) IS ("raise_pointer");
DEFER_EXPORT void defer_panic_again (const struct defer_panic *v)
  IS ("raise_again");
DEFER_EXPORT void defer_panic_format (const char *format, ...)
  IS ("raise_format");

/* --- The list of a thread ------------------------------------------------- */

/* Take what *LINK points to out of its list, for good.  */
static void
drop (struct dfr_panic **link)
{
  struct dfr_panic *p = *link;

  *link = p->older;
  give_back (p);
}

/* Drop those that one has ended which was in front of *LINK, and was DOUBTFUL
   or not.  In between there may be some that are in doubt and that it did not
   meet, since it began further out.  */
static void
drop_ended_by_last (struct dfr_panic **link, bool doubtful)
{
  for (;;)
    {
      if (!doubtful)
        while (*link && (*link)->doubtful)
          link = &(*link)->older;
      if (!*link || !(*link)->ended)
        return;
      drop (link);
    }
}

/* Take *LINK out of its list, for good, and those that it has ended.  */
static void
drop_with_ended (struct dfr_panic **link)
{
  bool doubtful = (*link)->doubtful;

  drop (link);
  drop_ended_by_last (link, doubtful);
}

/* P may be over, and those that it has ended: or, if not IS, they are not.  */
static void
doubt (struct dfr_panic *p, bool is)
{
  p->doubtful = is;
  for (p = p->older; p && (p->ended || p->doubtful); p = p->older)
    if (p->ended)
      p->doubtful = is;
}

/* P has ended Q, and what Q had.  */
static void
end_older (struct dfr_panic *p, struct dfr_panic *q)
{
  q->ended = true;
  p->ends_exit |= q->ends_exit;
}

/* P leaves the unit in which it has landed: older ones that have landed there
   are behind it.  */
static void
leave_unit (struct dfr_panic *p)
{
  for (struct dfr_panic *q = p->older; q; q = q->older)
    if (q->thrown.unit == p->thrown.unit
        && dfr_panic_place (q) == dfr_panic_place (p))
      end_older (p, q);
}

/* P starts to move, or goes on after it has landed: it is not over.  */
void
dfr_panic_starts (struct dfr_panic *p)
{
  if (p->doubtful)
    doubt (p, false);
  if (p->thrown.unit && p->owner == &dfr_self)
    leave_unit (p);
  p->company = p->older || dfr_self.exit.thrown;
  p->thrown.callee = NULL;
  p->thrown.unit = NULL;
  p->place = 0;
}

/* Is the frame that P is in the one that was at PC with the stack pointer SP,
   in a function with TABLE?  That one may be gone, if something has jumped out
   of it.  The two may be in different parts of a function; then stack pointers
   are the same, or one part has pushed arguments.  */
static bool
is_in_frame (const struct dfr_panic *p, uintptr_t sp, void *pc,
             const void *table)
{
  void *f = dfr_unwind_function (pc);

  return (f && f == dfr_unwind_function (p->pc)) || (p->sp == sp && p->table)
         || dfr_parts_of_one (p->table, table);
}

/* A loop of deferred work may panic again and again.  Of more than this only
   the newest are reported.  */
#define MOST_IN_ONE_PLACE 256

/* P leaves the frame where it is for the one with the stack pointer SP, which
   is at PC.  Called where there may be older ones: mark those that it passes,
   and forget those that are certainly over.  */
static void
pass_older (struct dfr_panic *p, uintptr_t sp, void *pc)
{
  struct dfr_panic **link = &p->older;
  struct dfr_panic *q;
  unsigned many = 0;

  while ((q = *link) != NULL)
    {
      bool passed = p->sp <= dfr_panic_place (q) && dfr_panic_place (q) < sp;
      bool same_place = q->sp == sp && q->pc == pc;

      many += same_place;
      if (((passed || same_place) && q->doubtful) || many > MOST_IN_ONE_PLACE
          || atomic_load_explicit (&q->gone, memory_order_acquire))
        {
          drop_with_ended (link);
          continue;
        }
      if (same_place || (passed && is_in_frame (p, q->sp, q->pc, q->table)))
        end_older (p, q);
      else if (passed && !q->ended)
        doubt (q, true);
      link = &q->older;
    }
}

/* Has a panic that is older than P taken the place of the thread's end?  Then
   the frame of that is gone.  */
static bool
is_exit_ended (const struct dfr_panic *p)
{
  for (p = p->older; p; p = p->older)
    if (p->ends_exit)
      return true;
  return false;
}

/* P, which is not alone, leaves the frame where it is for the one at PC with
   the stack pointer SP.  */
void
dfr_panic_pass (struct dfr_panic *p, uintptr_t sp, void *pc)
{
  const struct dfr_exit *e = &dfr_self.exit;

  if (p->owner != &dfr_self)
    return;
  if (p->older)
    pass_older (p, sp, pc);
  if (e->thrown && p->sp <= e->place && e->place < sp && !is_exit_ended (p))
    p->ends_exit |= is_in_frame (p, e->sp, e->pc, e->table);
}

/* P is over.  In the list from *LINK on, which is what is older than P, so are
   those that it has ended.  */
static void
drop_ended (struct dfr_panic **link, struct dfr_panic *p)
{
  struct dfr_panic *last = NULL, *q;

  drop_ended_by_last (link, false);
  for (q = *link; q; q = q->older)
    if (dfr_panic_place (q) == dfr_panic_place (p))
      {
        if (!q->ended && q->thrown.unit == p->thrown.unit)
          last = q;
      }
    else if (dfr_panic_place (q) > dfr_panic_place (p))
      break; /* further out; what is older than that has been jumped out of */
  while (last)
    {
      q = *link;
      p->ends_exit |= q->ends_exit;
      q->ends_exit = false;
      if (q == last)
        last = NULL;
      if (p->thrown.unit)
        drop (link);
      else
        {
          doubt (q, true);
          link = &q->older;
        }
    }
  if (p->thrown.unit)
    while (*link && (*link)->ended)
      drop (link);
}

/* The end of the thread goes on from where P is.  */
static void
exit_moves (struct dfr_panic *p)
{
  struct dfr_exit *e = &dfr_self.exit;

  e->sp = p->sp;
  e->place = dfr_panic_place (p);
  e->pc = p->pc;
  e->table = p->table;
}

/* What P has taken the place of, if that was the end of the thread; or null.
   Then it was in its way, and the end goes on.  */
static void *
exit_behind (struct dfr_panic *p)
{
  const struct dfr_exit *e = &dfr_self.exit;

  if (!e->thrown)
    return NULL;
  if (!p->ends_exit && (is_exit_ended (p) || dfr_panic_place (p) != e->place))
    return NULL;
  exit_moves (p);
  return e->thrown;
}

/* P is over, and all that it has ended: they were recovered, or caught by C++,
   and nobody has them any more.  The result is null; or the end of the thread,
   if that is what has to go on now.  */
void *
dfr_panic_finish (struct dfr_panic *p)
{
  struct dfr_panic **link = &dfr_self.panics;
  void *exit;

  if (p->owner != &dfr_self)
    {
      if (p->owner)
        atomic_store_explicit (&p->gone, true, memory_order_release);
      else
        give_back (p);
      return NULL;
    }
  while (*link && *link != p)
    link = &(*link)->older;
  if (!*link)
    return exit_behind (p); /* it has been taken for over before */
  *link = p->older;
  if (*link)
    drop_ended (link, p);
  exit = exit_behind (p);
  give_back (p);
  return exit;
}

/* Is the stack pointer SP in the stack that this thread was made with?  */
static bool
is_in_own_stack (uintptr_t sp)
{
  pthread_attr_t attr;
  void *start;
  size_t size;
  bool inside = false;

  if (pthread_getattr_np (pthread_self (), &attr) != 0)
    return false;
  if (pthread_attr_getstack (&attr, &start, &size) == 0)
    inside = sp - (uintptr_t) start < size;
  pthread_attr_destroy (&attr);
  return inside;
}

/* The thread of T ends.  Its panics are over, but for those on stacks of
   coroutines: others may let them go on.  */
void
dfr_panic_end_thread (struct dfr_thread *t)
{
  struct dfr_panic *p;

  while ((p = t->panics) != NULL)
    {
      t->panics = p->older;
      p->owner = NULL;
      if (is_in_own_stack (p->sp)
          || atomic_load_explicit (&p->gone, memory_order_acquire))
        give_back (p);
    }
}

/* Are there panics on their way in other threads?  */
bool
dfr_panic_elsewhere (void)
{
  int own = 0;

  for (struct dfr_panic *p = dfr_self.panics; p; p = p->older)
    own++;
  return __builtin_popcountll (atomic_load (&used)) > own;
}

/* --- Copies --------------------------------------------------------------- */

/* All copies, so that leak checkers know that they are here to stay.  */
static struct dfr_story *_Atomic copies;

static void
remember (struct dfr_story *s)
{
  s->next = atomic_load_explicit (&copies, memory_order_relaxed);
  while (!atomic_compare_exchange_weak_explicit (
    &copies, &s->next, s, memory_order_release, memory_order_relaxed))
    continue;
}

/* Make the story of P, which has been recovered, one for ever (R6).  Nothing in
   the result changes any more: any thread may read it.  It is a copy; when
   there is no memory, P itself is not given back.  Called in the deferred work
   that has recovered P.  */
const struct dfr_story *
dfr_panic_keep (struct dfr_panic *p)
{
  struct dfr_story *s = malloc (sizeof *s);

  if (!p->story.thread)
    p->story.thread = dfr_thread_number ();
  identify (&p->story);
  dfr_unwind_complete (p);
  if (s)
    {
      *s = p->story;
      if (s->more)
        p->story.more = NULL; /* it is the copy's now */
      else if (is_text (s))
        s->face.value.s = s->text;
    }
  else
    {
      s = &p->story;
      p->slot = KEPT;
    }
  dfr_report_message (s);
  s->panic = NULL;
  remember (s);
  return s;
}
