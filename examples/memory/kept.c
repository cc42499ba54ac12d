/* kept.c -- an address stored in a structure that lives longer.

   `remember' puts a local structure at the head of a list that a static
   variable begins.  The list outlives the function, so the structure has to,
   too.  `longest' walks the list with a pointer of its own: to have an address
   is no reason to move anything, to keep it is.
   Options: -fplugin-arg-defer-heap=all
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>
#include <string.h>

struct word
{
  const char *text;
  struct word *next;
};

static struct word *words;

static void
remember (const char *text)
{
  struct word word = { text, words };

  words = &word;
}

static const char *
longest (void)
{
  const char *best = "";

  for (struct word *w = words; w; w = w->next)
    if (strlen (w->text) > strlen (best))
      best = w->text;
  return best;
}

int
main (void)
{
  remember ("heap");
  remember ("constants");
  remember ("stack");
  printf ("%s\n", longest ());
  return 0;
}
