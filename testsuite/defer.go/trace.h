/* trace.h -- look at the frames that defer_panic_print prints.
   SPDX-License-Identifier: GPL-3.0-or-later

     line = __LINE__ + 1;
     f ();
     ...
     check (trace_starts (p, "f", line));      the first frame
     check (trace_has (p, "main", line));      one of them
     check (!trace_has (p, "g", ANY_LINE));  */

#ifndef TRACE_H
#define TRACE_H

#include <stdbool.h>
#include "panic.h"

#define ANY_LINE 0

static char trace_text[20000];

/* Fill trace_text with what defer_panic_print prints of P, and return where
   the frames start in it: at a newline.  */
static UNUSED const char *
trace_frames (const struct defer_panic *p)
{
  FILE *f = tmpfile ();
  size_t n;
  const char *start;

  check (p && f);
  defer_panic_print (p, f);
  rewind (f);
  n = fread (trace_text, 1, sizeof trace_text - 1, f);
  trace_text[n] = 0;
  fclose (f);
  start = strstr (trace_text, " [running]:\n");
  check (start);
  return start + strlen (" [running]:");
}

/* Whether the frame that FRAME points to, a newline, is of FUNCTION at LINE of
   FILE, whose folders do not matter.  An inlined function has no offset.  */
static UNUSED bool
trace_is (const char *frame, const char *function, const char *file, int line)
{
  char place[200];
  size_t length = strlen (function);
  const char *slash = strrchr (file, '/');
  const char *found, *end;

  if (strncmp (frame + 1, function, length) != 0
      || strncmp (frame + 1 + length, "\n\t", 2) != 0)
    return false;
  if (line == ANY_LINE)
    return true;
  snprintf (place, sizeof place, "/%s:%d", slash ? slash + 1 : file, line);
  end = strchr (frame + 1 + length + 1, '\n');
  found = strstr (frame + 1 + length, place);
  if (!found || (end && found > end))
    return false;
  found += strlen (place);
  return *found == '\n' || strncmp (found, " +0x", 4) == 0;
}

/* Whether a frame of P is of FUNCTION at LINE.  */
#define trace_has(p, function, line) trace_has_at (p, function, __FILE__, line)

static UNUSED bool
trace_has_at (const struct defer_panic *p, const char *function,
              const char *file, int line)
{
  for (const char *frame = trace_frames (p); frame && frame[1];
       frame = strchr (frame + 1, '\n'))
    if (trace_is (frame, function, file, line))
      return true;
  return false;
}

/* Whether the first frame of P is of FUNCTION at LINE; shows them if not.  */
#define trace_starts(p, function, line)                                       \
  trace_starts_at (p, function, __FILE__, line)

static UNUSED bool
trace_starts_at (const struct defer_panic *p, const char *function,
                 const char *file, int line)
{
  const char *frames = trace_frames (p);
  if (trace_is (frames, function, file, line))
    return true;
  fprintf (stderr, "The first frame is not %s at line %d:%s\n", function, line,
           frames);
  return false;
}

#endif
