/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* trace.c -- DEFER_TRACE: what panics do, as it happens.

       DEFER_TRACE=1 ./prog              lines on stderr
       DEFER_TRACE=log ./prog            lines, appended to the file `log'
       DEFER_TRACE=trace.json ./prog     for Perfetto and chrome://tracing

       defer: 0.000281 thread 1: panic "boom" at f (/src/prog.c:12)
       defer: 0.043125 thread 1: deferred work of g (/src/prog.c:20)
       defer: 0.043190 thread 1: recovered "boom" in g (/src/prog.c:18)

   The number is seconds since the program started.  A `%p' in the name of a
   file stands for the number of the process: for programs that start others
   with the same environment.  A child of fork gets a JSON file of its own
   anyway.

   While tracing is off a panic pays for it with a test of `dfr_trace_on' at
   each of these places.  Deferred work on ordinary ways out is shown only where
   the compiler was told to announce it (-fplugin-arg-defer-trace), and pays
   nothing elsewhere.  Each place that is new costs the time of a child process
   that reads the debug information: a millisecond or two in a small program,
   twenty in one of the size of SQLite.  What has been found is kept.

   Events come from any thread, and from signal handlers, but one that comes
   while this file is at work in the same thread is left out.  log.c has the
   lock and the file.  */

#define _GNU_SOURCE /* secure_getenv */

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

bool dfr_trace_on;

/* How many characters of a panic's text are shown.  */
#define VALUE_MAX 200

/* A place in the program, and the address that it was found for.  */
struct place
{
  const void *pc;
  char function[64];
  char line[128]; /* file and line, or file */
};

/* When a panic began; to show it as a bar.  */
struct beginning
{
  const struct defer_panic *panic;
  long long time;
};

/* Belongs to whoever has the lock of log.c.  */
static struct
{
  long long start; /* of the program, in nanoseconds */
  char room[1024]; /* for an event */
  struct place places[256];
  struct beginning beginnings[64];
} trace;

static long long
now (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

/* --- Texts */

/* How many bytes at TEXT are one character of UTF-8; 0 if none is.  */
static int
character (const unsigned char *text)
{
  int n = text[0] < 0x80   ? 1
          : text[0] < 0xc2 ? 0
          : text[0] < 0xe0 ? 2
          : text[0] < 0xf0 ? 3
          : text[0] < 0xf5 ? 4
                           : 0;

  for (int i = 1; i < n; i++)
    if ((text[i] & 0xc0) != 0x80)
      return 0;
  if ((text[0] == 0xe0 && text[1] < 0xa0)
      || (text[0] == 0xed && text[1] >= 0xa0)
      || (text[0] == 0xf0 && text[1] < 0x90)
      || (text[0] == 0xf4 && text[1] >= 0x90))
    return 0;
  return n;
}

/* Add the character C, which is not for a quoted text as it is.  */
static void
add_escape (struct dfr_text *t, unsigned char c)
{
  static const char digits[] = "0123456789abcdef";

  if (c == '"' || c == '\\')
    {
      dfr_text_char (t, '\\');
      dfr_text_char (t, (char) c);
      return;
    }
  dfr_text_add (t, dfr_log_is_json () ? "\\u00" : "\\x");
  dfr_text_char (t, digits[c >> 4]);
  dfr_text_char (t, digits[c & 15]);
}

/* Add TEXT, but no more than VALUE_MAX bytes of it, fit to stand in quotes.  */
static void
add_escaped (struct dfr_text *t, const char *text)
{
  const unsigned char *from = (const unsigned char *) text;
  size_t start = t->length;

  while (*from && t->length - start < VALUE_MAX)
    {
      int n = character (from);
      if (n == 0 || *from < ' ' || *from == '"' || *from == '\\'
          || *from == 0x7f)
        add_escape (t, *from++);
      else
        while (n-- > 0)
          dfr_text_char (t, (char) *from++);
    }
  if (*from)
    dfr_text_add (t, "...");
}

/* Add VALUE with N digits.  */
static void
add_padded (struct dfr_text *t, unsigned long long value, int n)
{
  for (unsigned long long least = 10; --n > 0; least *= 10)
    if (value < least)
      {
        while (n-- > 0)
          dfr_text_char (t, '0');
        break;
      }
  dfr_text_number (t, value);
}

/* --- Places */

/* A sink that is a text.  */
static void
put_to_text (void *text, const char *from, size_t length)
{
  struct dfr_text *t = text;
  while (length-- > 0)
    dfr_text_char (t, *from++);
}

/* Copy the characters from FROM to before TO into RESULT, of SIZE bytes: the
   last ones, if there are too many.  */
static void
copy_end (char *result, size_t size, const char *from, const char *to)
{
  size_t length = (size_t) (to - from);

  if (length > size - 1)
    {
      from += length - (size - 1);
      length = size - 1;
    }
  memcpy (result, from, length);
  result[length] = '\0';
}

/* Fill in P from LINES, "f\n\t/src/prog.c:12 +0x1a\n".  */
static void
read_place (struct place *p, const char *lines)
{
  const char *name_end = strstr (lines, "\n\t");
  const char *line, *line_end;

  if (!name_end)
    {
      strcpy (p->function, "??");
      strcpy (p->line, "??");
      return;
    }
  line = name_end + 2;
  line_end = line + strcspn (line, "\n");
  for (const char *c = line; c < line_end; c++)
    if (c[0] == ' ' && c[1] == '+')
      line_end = c;
  copy_end (p->function, sizeof p->function, lines, name_end);
  copy_end (p->line, sizeof p->line, line, line_end);
}

/* The place of PC, a return address.  */
static const struct place *
find_place (void *pc)
{
  char lines[512];
  struct dfr_text t = { lines, sizeof lines - 1, 0 };
  struct dfr_sink sink = { put_to_text, &t };
  struct dfr_stack stack = { NULL, &pc, 1 };
  struct place *p = &trace.places[((uintptr_t) pc ^ (uintptr_t) pc >> 8) % 256];

  if (p->pc != pc || !pc)
    {
      dfr_symbols_put (&sink, &stack, 1);
      lines[t.length] = '\0';
      read_place (p, lines);
      p->pc = pc;
    }
  return p;
}

/* --- Events */

/* What is said of an event: VERB "VALUE" WHERE FUNCTION (LINE).  */
struct words
{
  const char *verb;
  const char *where;
};

static const struct words words[] = { [DFR_RAISED] = { "panic", "at" },
                                      [DFR_LANDED] = { "deferred work", "of" },
                                      [DFR_RECOVERED] = { "recovered", "in" },
                                      [DFR_ENDED] = { "uncaught", "from" } };

/* What is the same in each line: time and thread.  */
static void
begin_line (struct dfr_text *t, long long time)
{
  dfr_text_add (t, "defer: ");
  dfr_text_number (t, (unsigned long long) time / 1000000000);
  dfr_text_char (t, '.');
  add_padded (t, (unsigned long long) time / 1000 % 1000000, 6);
  dfr_text_add (t, " thread ");
  dfr_text_number (t, dfr_thread_number ());
  dfr_text_add (t, ": ");
}

/* Write an event as a line.  VALUE is what the panic says, or null.  */
static void
write_line (const struct words *w, const char *value, const struct place *p,
            long long time)
{
  struct dfr_text t = { trace.room, sizeof trace.room, 0 };

  begin_line (&t, time);
  dfr_text_add (&t, w->verb);
  if (value)
    {
      dfr_text_add (&t, " \"");
      add_escaped (&t, value);
      dfr_text_char (&t, '"');
    }
  dfr_text_char (&t, ' ');
  dfr_text_add (&t, w->where);
  dfr_text_char (&t, ' ');
  dfr_text_add (&t, p->function);
  dfr_text_add (&t, " (");
  dfr_text_add (&t, p->line);
  dfr_text_char (&t, ')');
  dfr_log_write (&t);
}

/* Add NAME: TIME, in microseconds.  */
static void
add_time (struct dfr_text *t, const char *name, long long time)
{
  dfr_text_add (t, ",\"");
  dfr_text_add (t, name);
  dfr_text_add (t, "\":");
  dfr_text_number (t, (unsigned long long) time / 1000);
  dfr_text_char (t, '.');
  add_padded (t, (unsigned long long) time % 1000, 3);
}

/* Write an object of JSON called VERB: TEXT.  It is a point in TIME or, if
   BEGAN is not negative, a bar from there to TIME.  Each of the texts is cut,
   so there is room.  */
static void
write_object (const char *verb, const char *text, const struct place *p,
              long long began, long long time)
{
  struct dfr_text t = { trace.room, sizeof trace.room, 0 };

  dfr_text_add (&t, "{\"name\":\"");
  dfr_text_add (&t, verb);
  dfr_text_add (&t, ": ");
  add_escaped (&t, text);
  dfr_text_add (&t, "\",\"cat\":\"defer\",\"pid\":");
  dfr_text_number (&t, (unsigned long long) getpid ());
  dfr_text_add (&t, ",\"tid\":");
  dfr_text_number (&t, dfr_thread_number ());
  dfr_text_add (&t, began < 0 ? ",\"ph\":\"i\",\"s\":\"t\"" : ",\"ph\":\"X\"");
  add_time (&t, "ts", began < 0 ? time : began);
  if (began >= 0)
    add_time (&t, "dur", time - began);
  dfr_text_add (&t, ",\"args\":{\"function\":\"");
  add_escaped (&t, p->function);
  dfr_text_add (&t, "\",\"place\":\"");
  add_escaped (&t, p->line);
  dfr_text_add (&t, "\"}}");
  dfr_log_write (&t);
}

/* Note that PANIC began at TIME; or, if IS_OVER, tell when it did, or -1.  */
static long long
beginning_of (const struct defer_panic *panic, long long time, bool is_over)
{
  struct beginning *b = &trace.beginnings[(uintptr_t) panic / 64 % 64];

  if (!is_over)
    *b = (struct beginning){ panic, time };
  else if (b->panic != panic)
    return -1;
  else
    b->panic = NULL;
  return b->time;
}

/* The place from which the runtime has been called.  */
static void *
caller_of_runtime (const struct defer_panic *panic)
{
  static struct dfr_frames frames;
  const struct dfr_fault *fault = &dfr_story_of (panic)->fault;

  if (fault->signal)
    return fault->from;
  frames = (struct dfr_frames){ .n = 0 };
  dfr_walk_frames (&frames, NULL);
  return frames.first[0];
}

/* Write that PANIC has come to EVENT at PC.  */
static void
write_event (enum dfr_event event, const struct defer_panic *panic, void *pc,
             long long time)
{
  const struct words *w = &words[event];
  const struct place *p
    = find_place (dfr_is_own (pc) ? caller_of_runtime (panic) : pc);
  const char *value = event == DFR_LANDED ? NULL : defer_panic_message (panic);
  long long began = -1;

  if (!dfr_log_is_json ())
    {
      write_line (w, value, p, time);
      return;
    }
  write_object (w->verb, value ? value : p->function, p, -1, time);
  if (event != DFR_LANDED)
    began = beginning_of (panic, time, event != DFR_RAISED);
  if (event != DFR_RAISED && began >= 0)
    write_object ("panic", value, p, began, time);
}

/* Write that deferred work at PLACE begins.  */
static void
write_work (const char *place, long long time)
{
  static const struct place nowhere = { NULL, "", "" };
  struct dfr_text t = { trace.room, sizeof trace.room, 0 };

  if (dfr_log_is_json ())
    {
      write_object ("deferred work", place, &nowhere, -1, time);
      return;
    }
  begin_line (&t, time);
  dfr_text_add (&t, "deferred work at ");
  add_escaped (&t, place);
  dfr_log_write (&t);
}

/* Write an event: deferred work at PLACE, if that is not null, else that PANIC
   has come to EVENT at PC.  */
static void
write_any (const char *place, enum dfr_event event,
           const struct defer_panic *panic, void *pc)
{
  long long time = now () - trace.start;
  int cancel, saved = errno;

  pthread_setcancelstate (PTHREAD_CANCEL_DISABLE, &cancel);
  if (dfr_log_enter ())
    {
      if (place)
        write_work (place, time);
      else
        write_event (event, panic, pc, time);
      dfr_log_leave ();
    }
  pthread_setcancelstate (cancel, NULL);
  errno = saved;
}

/* PANIC has come to EVENT at PC.  Called by dfr_trace, when tracing is on.  */
void
dfr_trace_write (enum dfr_event event, const struct defer_panic *panic,
                 void *pc)
{
  write_any (NULL, event, panic, pc);
}

/* Deferred work at PLACE begins: a text such as "f (/src/prog.c:12)".  Called
   by code that was compiled with -fplugin-arg-defer-trace.  */
void
__defer_trace (void *place)
{
  DFR_PROBE (work, place, __builtin_return_address (0));
  if (dfr_trace_on)
    write_any (place, DFR_LANDED, NULL, NULL);
}

/* Read DEFER_TRACE.  A program that runs with the rights of another user than
   who started it ignores it.  */
static void start (void) __attribute__ ((__constructor__));

static void
start (void)
{
  const char *name = secure_getenv ("DEFER_TRACE");

  trace.start = now ();
  if (!name || !*name || strcmp (name, "0") == 0)
    return;
  dfr_log_start (strcmp (name, "1") == 0 ? NULL : name);
  dfr_trace_on = true;
}
