/* lifo.c -- what is deferred last runs first.

   Things that nest are undone from the inside out: here each tag of a page is
   closed by a call that stands right beside the one that opened it.  The last
   in, first out order makes the closing tags match, an early return forgets
   none, and in a loop every round adds one more.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

static int depth;

static void
open_tag (const char *name)
{
  printf ("%*s<%s>\n", 2 * depth++, "", name);
}

static void
close_tag (const char *name)
{
  printf ("%*s</%s>\n", 2 * --depth, "", name);
}

static void
text (const char *words)
{
  printf ("%*s%s\n", 2 * depth, "", words);
}

/* Write WORDS as quoted by LEVELS people.  Each round of the loop defers one
   call; they all run when quote returns, not at the end of the round.  */
static void
quote (const char *words, int levels)
{
  for (int i = 0; i < levels; i++)
    {
      open_tag ("blockquote");
      __defer close_tag ("blockquote");
    }
  text (words);
}

/* Write a page with a list of ITEMS, which ends with a null pointer.  */
static void
page (const char *const *items)
{
  open_tag ("html");
  __defer close_tag ("html");
  open_tag ("body");
  __defer close_tag ("body");

  if (!*items)
    {
      text ("Nothing here yet.");
      return;                   /* No list was opened, so none is closed.  */
    }

  open_tag ("ul");
  __defer close_tag ("ul");
  for (; *items; items++)
    {
      open_tag ("li");
      text (*items);
      close_tag ("li");
    }
}

int
main (void)
{
  const char *const fruit[] = { "apple", "pear", NULL };
  const char *const none[] = { NULL };

  page (fruit);
  page (none);
  quote ("To be deferred is not to be forgotten.", 3);
  return depth;                 /* 0 when every tag was closed.  */
}
