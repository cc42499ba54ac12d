/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* report.c -- what a panic looks like.  */

#include <stdio.h>
#include <unistd.h>

#include "internal.h"

DEFER_EXPORT const char *
defer_panic_message (const struct defer_panic *p)
{
  struct dfr_story *s = dfr_story_of (p);

  switch (p->kind)
    {
    case DEFER_INT:
      snprintf (s->text, sizeof s->text, "%lld", p->value.i);
      break;
    case DEFER_UINT:
      snprintf (s->text, sizeof s->text, "%llu", p->value.u);
      break;
    case DEFER_DOUBLE:
      snprintf (s->text, sizeof s->text, "%g", p->value.d);
      break;
    case DEFER_POINTER:
      snprintf (s->text, sizeof s->text, "0x%llx",
                (unsigned long long) (uintptr_t) p->value.p);
      break;
    default:
      return p->value.s;
    }
  return s->text;
}

DEFER_EXPORT size_t
defer_panic_frames (const struct defer_panic *p, void **addresses, size_t max)
{
  const struct dfr_frames *f = &dfr_story_of (p)->frames;
  size_t n = 0;

  for (; n < max && n < f->n && n < DFR_FRAMES_KEPT; n++)
    addresses[n] = f->first[n];
  return n;
}

DEFER_EXPORT void
defer_panic_print (const struct defer_panic *p, FILE *f)
{
  fprintf (f, "panic: %s\n", defer_panic_message (p));
}

static void
print_chain (struct dfr_panic *p)
{
  if (p->older && p->older->ended)
    {
      print_chain (p->older);
      if (p->older->repanicked)
        return;
      dprintf (2, "\t");
    }
  dprintf (2, "panic: %s%s\n", defer_panic_message (&p->story.face),
           p->repanicked ? " [recovered, repanicked]"
           : p->thrown.kind == DEFER_CLASS_RECOVERED ? " [recovered]" : "");
}

_Noreturn void
dfr_report_uncaught (struct dfr_panic *p)
{
  print_chain (p);
  fflush (stdout);
  _exit (2);
}

_Noreturn void
dfr_report_stuck (struct dfr_panic *p, void *pc)
{
  dprintf (2, "defer: no unwind tables at %p\n", pc);
  dfr_report_uncaught (p);
}
