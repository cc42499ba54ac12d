/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* report.c -- what a panic says, to whoever asks, and to stderr at the end.

   An uncaught panic is told as Go tells it, with what was before it:

       panic: first
        panic: second [recovered]
        panic: third

       thread 1 [running]:
       f
        /src/prog.c:12 +0x1a
       ...

   At this point the heap may be broken and locks may be held, there may be
   16 KiB of stack, and another thread may be telling the same.  So one thread
   does it, everything is static, and only system calls are made; the frames'
   names are found by a child process (symbols.c).  What was written to stdout
   before is flushed at the very end, if nobody has locked it.

   DEFER_TRACEBACK, in the environment: `none' leaves out the frames, `all' adds
   those of all other threads, `crash' ends by SIGABRT; anything else is
   `single'.  */

#define _GNU_SOURCE /* gettid */

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

/* Go ends with the same.  */
#define EXIT_PANIC 2

/* --- Words into a sink ---------------------------------------------------- */

static void
put (const struct dfr_sink *sink, const char *words)
{
  sink->put (sink->to, words, strlen (words));
}

/* Put TEXT with a tab in front of each line but the first.  */
static void
put_indented (const struct dfr_sink *sink, const char *text)
{
  const char *end;

  while ((end = strchr (text, '\n')) != NULL)
    {
      sink->put (sink->to, text, (size_t) (end + 1 - text));
      put (sink, "\t");
      text = end + 1;
    }
  put (sink, text);
}

static void
put_number (const struct dfr_sink *sink, unsigned long long n)
{
  char room[24];
  struct dfr_text t = { room, sizeof room, 0 };

  dfr_text_number (&t, n);
  sink->put (sink->to, room, t.length);
}

/* --- One panic ------------------------------------------------------------ */

/* The value of S as text, in S's own memory.  Only the thread that the panic
   belongs to calls this, and nobody once it is kept.  Needs no heap.  */
const char *
dfr_report_message (struct dfr_story *s)
{
  struct dfr_text t = { s->text, sizeof s->text - 1, 0 };
  long long i = s->face.value.i;

  switch (s->face.kind)
    {
    case DEFER_INT:
      if (i < 0)
        dfr_text_char (&t, '-');
      dfr_text_number (&t, i < 0 ? -(unsigned long long) i
                                 : (unsigned long long) i);
      break;
    case DEFER_UINT:
      dfr_text_number (&t, s->face.value.u);
      break;
    case DEFER_DOUBLE:
      snprintf (s->text, sizeof s->text, "%g", s->face.value.d);
      return s->text;
    case DEFER_POINTER:
      dfr_text_hex (&t, (uintptr_t) s->face.value.p);
      break;
    case DEFER_STRING:
    case DEFER_RUNTIME_ERROR:
      return s->face.value.s;
    }
  s->text[t.length] = '\0';
  return s->text;
}

/* Put the signal that is the reason for S.  */
static void
put_fault (const struct dfr_sink *sink, const struct dfr_story *s)
{
  char room[200];
  struct dfr_text t = { room, sizeof room, 0 };

  dfr_fault_describe (&t, &s->fault);
  sink->put (sink->to, room, t.length);
}

/* Put the frames F of the thread with the number THREAD, of this one if that
   is 0.  */
static void
put_frames (const struct dfr_sink *sink, unsigned thread,
            const struct dfr_frames *f)
{
  struct dfr_parts parts;

  put (sink, "\nthread ");
  put_number (sink, thread ? thread : dfr_thread_number ());
  put (sink, " [running]:\n");
  dfr_symbols_split (&parts, NULL, f);
  dfr_symbols_put (sink, parts.stacks, parts.count);
}

/* --- For users ------------------------------------------------------------ */

DEFER_EXPORT const char *
defer_panic_message (const struct defer_panic *p)
{
  struct dfr_story *s = dfr_story_of (p);

  if (!p)
    return "no panic";
  if (s->panic)
    return dfr_report_message (s);
  return p->kind == DEFER_STRING || p->kind == DEFER_RUNTIME_ERROR ? p->value.s
                                                                   : s->text;
}

/* Frame I of F; false if there is none, or it was not kept.  */
static bool
frame_at (const struct dfr_frames *f, size_t i, void **pc)
{
  size_t more = f->n > DFR_FRAMES_KEPT ? f->n - DFR_FRAMES_KEPT : 0;
  size_t start = more > DFR_FRAMES_KEPT ? f->end : 0;

  if (more > DFR_FRAMES_KEPT)
    more = DFR_FRAMES_KEPT;
  if (i < DFR_FRAMES_KEPT && i < f->n)
    *pc = f->first[i];
  else if (i >= DFR_FRAMES_KEPT && i - DFR_FRAMES_KEPT < more)
    *pc = f->last[(start + i - DFR_FRAMES_KEPT) % DFR_FRAMES_KEPT];
  else
    return false;
  return true;
}

DEFER_EXPORT size_t
defer_panic_frames (const struct defer_panic *p, void **addresses, size_t max)
{
  const struct dfr_story *s = dfr_story_of (p);
  size_t n = 0;

  if (!p)
    return 0;
  if (s->panic)
    dfr_unwind_complete (s->panic);
  while (n < max && frame_at (&s->frames, n, &addresses[n]))
    n++;
  return n;
}

static void
put_to_stream (void *stream, const char *text, size_t length)
{
  fwrite (text, 1, length, stream);
}

DEFER_EXPORT void
defer_panic_print (const struct defer_panic *p, FILE *f)
{
  struct dfr_sink sink = { put_to_stream, f };
  const struct dfr_story *s = dfr_story_of (p);

  if (!p)
    return;
  if (s->panic)
    dfr_unwind_complete (s->panic);
  flockfile (f);
  put (&sink, "panic: ");
  put_indented (&sink, defer_panic_message (p));
  put (&sink, "\n");
  if (s->fault.signal)
    put_fault (&sink, s);
  put_frames (&sink, s->thread, &s->frames);
  funlockfile (f);
}

/* --- stderr, at the end --------------------------------------------------- */

/* What is on its way to stderr.  One thread uses it: see dfr_report_alone.  */
static struct dfr_text pending
  = { .start = (char[2048]){ 0 }, .size = 2048, .length = 0 };

static void
flush_pending (void)
{
  dfr_text_write (&pending, STDERR_FILENO);
  pending.length = 0;
}

static void
put_to_stderr (void *unused, const char *text, size_t length)
{
  (void) unused;
  while (length > 0)
    {
      size_t room = pending.size - pending.length;
      size_t n = length < room ? length : room;

      memcpy (pending.start + pending.length, text, n);
      pending.length += n;
      text += n;
      length -= n;
      if (pending.length == pending.size)
        flush_pending ();
    }
}

static const struct dfr_sink to_stderr = { put_to_stderr, NULL };

/* What DEFER_TRACEBACK asks for.  */
enum traceback
{
  NONE,
  SINGLE,
  ALL,
  CRASH
};

static enum traceback
asked_for (void)
{
  const char *words = getenv ("DEFER_TRACEBACK");

  if (words && strcmp (words, "none") == 0)
    return NONE;
  if (words && strcmp (words, "all") == 0)
    return ALL;
  if (words && strcmp (words, "crash") == 0)
    return CRASH;
  return SINGLE;
}

/* The panic that P, which does not go on, has ended, or null.  */
static struct dfr_panic *
ended_by (struct dfr_panic *p)
{
  struct dfr_panic *q = p->owner == &dfr_self ? p->older : NULL;

  while (q && q->doubtful)
    q = q->older;
  return q && q->ended ? q : NULL;
}

/* Do P and Q have one value, raised again?  */
static bool
is_same (const struct dfr_panic *p, const struct dfr_panic *q)
{
  return p->story.identity && p->story.identity == q->story.identity;
}

/* Print P, which NEWER, if it is not null, has ended; without a newline.  */
static void
print_one (struct dfr_panic *p, const struct dfr_panic *newer)
{
  put (&to_stderr, "panic: ");
  put_indented (&to_stderr, defer_panic_message (&p->story.face));
  if (p->thrown.kind == DEFER_CLASS_RECOVERED)
    put (&to_stderr, newer && is_same (p, newer) ? " [recovered, repanicked]"
                                                 : " [recovered]");
}

/* Print P, after those that it has ended, the oldest first.  The same value,
   raised again, is not printed again.  There may be many and little stack, so
   the list is turned round; nobody needs it now.  */
static void
print_chain (struct dfr_panic *p)
{
  struct dfr_panic *newer = NULL, *older;

  for (; p; newer = p, p = older)
    {
      older = ended_by (p);
      p->older = newer;
    }
  print_one (newer, newer->older);
  for (; newer->older; newer = newer->older)
    if (!is_same (newer, newer->older))
      {
        put (&to_stderr, "\n\t");
        print_one (newer->older, newer->older->older);
      }
  put (&to_stderr, "\n");
}

/* Print why P has not come to its end.  */
static void
print_obstacle (const struct dfr_panic *p, enum dfr_obstacle obstacle)
{
  struct dfr_stack here = { NULL, &p->pc, 1 };

  switch (obstacle)
    {
    case DFR_NONE:
      break;
    case DFR_NO_MEMORY:
      put (&to_stderr, "[no memory to raise it: no deferred work has run]\n");
      break;
    case DFR_TERMINATED:
      put (&to_stderr,
           "[stopped by C++: in a function that is noexcept, in a destructor, "
           "or in a catch that has another panic]\n");
      break;
    case DFR_NO_TABLES:
      /* makecontext starts a function in one that has none.  */
      if (dfr_symbols_is_start (p->pc))
        break;
      put (&to_stderr, "[stopped by a function without unwind tables; compile "
                       "it with -fexceptions:]\n");
      flush_pending ();
      dfr_symbols_put (&to_stderr, &here, 1);
      break;
    }
}

/* The panic behind P, P itself or one that it has ended, that a signal was the
   reason for: the newest.  Or null.  */
static struct dfr_panic *
fault_of (struct dfr_panic *p)
{
  while (p && !p->story.fault.signal)
    p = ended_by (p);
  return p;
}

/* Print P, which OBSTACLE has stopped, all but its frames.  */
static void
print (struct dfr_panic *p, enum dfr_obstacle obstacle)
{
  struct dfr_panic *fault = fault_of (p);

  print_chain (p);
  print_obstacle (p, obstacle);
  if (fault)
    put_fault (&to_stderr, &fault->story);
}

/* --- The end -------------------------------------------------------------- */

/* Who prints: the process in the upper half, its thread in the lower.  0 for
   nobody.  After `fork' in another thread it is a thread of the parent's.  */
static _Atomic uint64_t printer;

static uint64_t
own_number (void)
{
  return (uint64_t) getpid () << 32 | (uint32_t) gettid ();
}

/* It has begun to print.  */
static bool printing;

/* Go on as the one thread that prints the end of the process.  Another waits
   here for that end.  Handlers of signals do not run in this thread any more,
   but for those of faults.  */
void
dfr_report_alone (void)
{
  static const int faults[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
  struct timespec long_time = { .tv_sec = 3600 };
  uint64_t self = own_number ();
  uint64_t now = 0;
  sigset_t others;
  int cancel;

  pthread_setcancelstate (PTHREAD_CANCEL_DISABLE, &cancel);
  sigfillset (&others);
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
    sigdelset (&others, faults[i]);
  pthread_sigmask (SIG_BLOCK, &others, NULL);
  while (!atomic_compare_exchange_strong (&printer, &now, self))
    if (now == self)
      return;
    else if (now >> 32 == self >> 32)
      nanosleep (&long_time, NULL);
  printing = false;
}

/* Wait for the end of the process, if another thread is about to print it.  */
void
dfr_report_wait (void)
{
  uint64_t now = atomic_load (&printer);

  if (now && now >> 32 == own_number () >> 32 && now != own_number ())
    dfr_report_alone ();
}

/* Go on as that thread, and begin.  Who has begun already, and comes here
   again, has failed at it.  */
static void
begin (void)
{
  dfr_report_alone ();
  if (printing)
    _exit (EXIT_PANIC);
  printing = true;
}

/* Write what the program has written to stdout and not flushed, if that need
   not wait for another thread.  */
static void
flush_stdout (void)
{
  if (ftrylockfile (stdout) == 0)
    {
      fflush (stdout);
      funlockfile (stdout);
    }
}

/* End the process by SIGABRT.  As with `abort' a handler of the program's runs
   first, and may end it in its own way.  */
static void
crash (void)
{
  sigset_t set;

  sigemptyset (&set);
  sigaddset (&set, SIGABRT);
  pthread_sigmask (SIG_UNBLOCK, &set, NULL);
  raise (SIGABRT);
  signal (SIGABRT, SIG_DFL);
  raise (SIGABRT);
}

/* Print the FRAMES of this thread, or of that with the number THREAD, if they
   are wanted; and end the process.  */
static _Noreturn void
end (unsigned thread, const struct dfr_frames *frames)
{
  enum traceback t = asked_for ();

  flush_pending ();
  if (t != NONE && frames)
    put_frames (&to_stderr, thread, frames);
  flush_pending ();
  if (t == ALL)
    dfr_stacks_print (STDERR_FILENO);
  flush_stdout ();
  if (t == CRASH)
    crash ();
  _exit (EXIT_PANIC);
}

/* Nobody has recovered P, or nobody can, because of OBSTACLE.  Print it, and
   end the process.  */
_Noreturn void
dfr_report_uncaught (struct dfr_panic *p, enum dfr_obstacle obstacle)
{
  begin ();
  dfr_trace (DFR_ENDED, &p->story.face, p->story.frames.first[0]);
  if (obstacle == DFR_NO_MEMORY || obstacle == DFR_TERMINATED)
    dfr_unwind_complete (p);
  print (p, obstacle);
  end (p->story.thread, &p->story.frames);
}

/* Print TEXT, which ends with a newline, and the FRAMES of this thread, if they
   are not null; and end the process.  For what is no panic.  */
_Noreturn void
dfr_report_fatal (const char *text, const struct dfr_frames *frames)
{
  begin ();
  put (&to_stderr, text);
  end (0, frames);
}
