/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* panic.c -- panics as objects: where they live, and the list of each thread.
   */

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

#define SLOTS 64
#define NO_SLOT SLOTS

struct slot
{
  char zeros[128];
  struct dfr_panic panic;
};

static struct slot slots[SLOTS];
static _Atomic uint64_t used;

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
  slots[i].panic.slot = i;
  return &slots[i].panic;
}

static struct dfr_panic *
take (void)
{
  struct dfr_panic *p = take_slot ();

  if (!p)
    {
      struct slot *s = calloc (1, sizeof *s);
      if (!s)
        return NULL;
      p = &s->panic;
      p->slot = NO_SLOT;
    }
  return p;
}

static void
give_back (struct dfr_panic *p)
{
  if (p->story.more)
    free (p->story.more);
  if (p->slot == NO_SLOT)
    free ((char *) p - offsetof (struct slot, panic));
  else
    atomic_fetch_and_explicit (&used, ~((uint64_t) 1 << p->slot),
                               memory_order_release);
}

static struct dfr_panic *
make (enum defer_kind kind)
{
  struct dfr_panic *p = take ();

  if (!p)
    dfr_fatal ("panic: out of memory for a panic");
  p->thrown.callee = NULL;
  p->thrown.kind = DEFER_CLASS;
  p->thrown.unit = NULL;
  p->ended = p->repanicked = p->alone = false;
  atomic_store_explicit (&p->gone, false, memory_order_relaxed);
  p->kept = NULL;
  p->story.face.kind = kind;
  p->story.more = NULL;
  p->story.text[0] = '\0';
  p->story.fault.signal = 0;
  p->story.thread = 0;
  p->story.frames.n = 0;
  p->story.frames.whole = false;
  p->story.frames.end = 0;
  return p;
}

static inline void
raise (struct dfr_panic *p)
{
  struct dfr_thread *t = &dfr_self;

  p->older = t->panics;
  p->owner = t;
  t->panics = p;
  dfr_unwind_raise (p);
}

static void
set_text (struct dfr_panic *p, const char *text)
{
  struct dfr_story *s = &p->story;
  size_t length = strlen (text);

  if (length < sizeof s->text)
    {
      memcpy (s->text, text, length + 1);
      s->face.value.s = s->text;
      return;
    }
  s->more = malloc (length + 1);
  if (s->more)
    {
      memcpy (s->more, text, length + 1);
      s->face.value.s = s->more;
      return;
    }
  memcpy (s->text, text, sizeof s->text - 1);
  s->text[sizeof s->text - 1] = '\0';
  s->face.value.s = s->text;
}

static void
raise_int (long long v)
{
  struct dfr_panic *p = make (DEFER_INT);

  p->story.face.value.i = v;
  raise (p);
}

static void
raise_uint (unsigned long long v)
{
  struct dfr_panic *p = make (DEFER_UINT);

  p->story.face.value.u = v;
  raise (p);
}

static void
raise_double (double v)
{
  struct dfr_panic *p = make (DEFER_DOUBLE);

  p->story.face.value.d = v;
  raise (p);
}

static void
raise_string (const char *v)
{
  struct dfr_panic *p = make (DEFER_STRING);

  set_text (p, v);
  raise (p);
}

static void
raise_pointer (const void *v)
{
  struct dfr_panic *p = make (DEFER_POINTER);

  p->story.face.value.p = (void *) v;
  raise (p);
}

DEFER_EXPORT void
defer_panic_format (const char *format, ...)
{
  struct dfr_panic *p = make (DEFER_STRING);
  struct dfr_story *s = &p->story;
  va_list values;
  int length;

  va_start (values, format);
  length = vsnprintf (s->text, sizeof s->text, format, values);
  va_end (values);
  s->face.value.s = s->text;
  if (length >= (int) sizeof s->text
      && (s->more = malloc ((size_t) length + 1)) != NULL)
    {
      va_start (values, format);
      vsnprintf (s->more, (size_t) length + 1, format, values);
      va_end (values);
      s->face.value.s = s->more;
    }
  raise (p);
}

void
dfr_panic_runtime (const char *text)
{
  struct dfr_panic *p = make (DEFER_RUNTIME_ERROR);

  set_text (p, text);
  raise (p);
}

void
dfr_panic_fault (const char *text, const struct dfr_fault *f)
{
  struct dfr_panic *p = make (DEFER_RUNTIME_ERROR);

  set_text (p, text);
  p->story.fault = *f;
  raise (p);
}

DEFER_EXPORT void
defer_panic_again (const struct defer_panic *v)
{
  const struct dfr_story *from = dfr_story_of (v);
  struct dfr_panic *p = make (v->kind);
  struct dfr_panic *older = dfr_self.panics;

  p->story.face = from->face;
  p->story.fault = from->fault;
  p->story.frames = from->frames;
  if (from->more)
    set_text (p, from->more);
  else if (from->face.value.s == from->text)
    set_text (p, from->text);
  if (older && older->thrown.kind == DEFER_CLASS_RECOVERED
      && (v == &older->story.face || v == &older->kept->face))
    older->repanicked = true;
  raise (p);
}

void
dfr_panic_pass (struct dfr_panic *p, uintptr_t sp, void *pc)
{
  (void) pc;
  for (struct dfr_panic *q = p->older; q; q = q->older)
    if (p->sp <= q->sp && q->sp < sp)
      q->ended = true;
}

void
dfr_panic_finish (struct dfr_panic *p)
{
  struct dfr_panic **link = &dfr_self.panics;
  void *unit = p->thrown.unit;
  struct dfr_panic *older;

  while (*link && *link != p)
    link = &(*link)->older;
  for (;;)
    {
      older = p->older;
      *link = older;
      give_back (p);
      if (!older || !(older->ended || (unit && older->thrown.unit == unit)))
        break;
      p = older;
    }
}

void
dfr_panic_end_thread (struct dfr_thread *t)
{
  t->panics = NULL;
}

struct dfr_story *
dfr_panic_copy (struct dfr_panic *p)
{
  struct dfr_story *s = malloc (sizeof *s);

  if (!s)
    return NULL;
  *s = p->story;
  if (s->face.value.s == p->story.text)
    s->face.value.s = s->text;
  p->story.more = NULL;
  p->kept = s;
  return s;
}

#define ALIAS(name) __attribute__ ((alias (name)))
DEFER_EXPORT void defer_panic_int (long long v) ALIAS ("raise_int");
DEFER_EXPORT void defer_panic_uint (unsigned long long v) ALIAS ("raise_uint");
DEFER_EXPORT void defer_panic_double (double v) ALIAS ("raise_double");
DEFER_EXPORT void defer_panic_string (const char *v) ALIAS ("raise_string");
DEFER_EXPORT void defer_panic_pointer (const void *v) ALIAS ("raise_pointer");
