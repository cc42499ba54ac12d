/* collect-errors.c -- several errors become one.

   Closing can fail too, and often that is the failure that matters: a full disk
   is noticed when the last bytes are flushed.  Here a report is written to
   several sinks.  Each one's close is deferred, and adds what it has to
   complain about to the function's __result: a struct here, but any type will
   do.  The caller gets all errors, in the order in which they happened, and no
   error hides another.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>
#include <string.h>

struct errors
{
  int count;
  char text[160];
};

/* A place to write to: holds so many bytes, and tells only when it is closed
   that it was given more.  */
struct sink
{
  const char *name;
  size_t room;
  size_t written;
};

/* Add to ALL that NAME has failed at WHAT.  */
static void
add_error (struct errors *all, const char *name, const char *what)
{
  size_t used = strlen (all->text);
  snprintf (all->text + used, sizeof all->text - used, "%s%s: %s",
            all->count ? "; " : "", name, what);
  all->count++;
}

static int
open_sink (struct sink *s)
{
  s->written = 0;
  return s->room > 0;
}

static void
write_sink (struct sink *s, const char *text)
{
  s->written += strlen (text);
}

static int
close_sink (struct sink *s)
{
  return s->written <= s->room;
}

/* Write TEXT to the COUNT sinks at S.  */
static struct errors
publish (struct sink *s, int count, const char *text)
{
  __result struct errors all = { 0, "" };

  if (!*text)
    {
      add_error (&all, "report", "empty");
      return all;
    }
  for (int i = 0; i < count; i++)
    {
      struct sink *each = &s[i];        /* A new variable in each round.  */
      if (!open_sink (each))
        {
          add_error (&all, each->name, "cannot open");
          continue;
        }
      __defer {
        if (!close_sink (each))
          add_error (&all, each->name, "no room");
      }
      write_sink (each, text);
    }
  if (strchr (text, '?'))
    add_error (&all, "report", "has open questions");
  return all;
}

static void
show (const char *what, struct errors e)
{
  printf ("%s: %d error%s%s%s\n", what, e.count, e.count == 1 ? "" : "s",
          e.count ? ": " : "", e.text);
}

int
main (void)
{
  struct sink sinks[] = {
    { "disk", 100, 0 }, { "stick", 8, 0 }, { "tape", 0, 0 }, { "card", 12, 0 },
  };

  show ("short", publish (sinks, 2, "all well"));
  show ("none", publish (sinks, 4, ""));
  show ("long", publish (sinks, 4, "all well so far"));
  show ("doubtful", publish (sinks, 4, "is all well, really?"));
  return 0;
}
