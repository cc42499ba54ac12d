/* foreign-memory.c -- memory that a library hands out is given back to it.

   Many C libraries return memory that only they can free, sometimes two kinds
   from one call: a result when it went well, a message when it did not.  The
   call that gives each back is deferred as soon as it is known to be there, and
   then no path through the function can leak it.

   The library here stands for any such one.  It counts what it has lent, so
   main can see that all of it came back.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- The library: lists of "name=value" pairs.  */

struct pairs
{
  int count;
  char *line[8];
};

static int lent;

static void *
lib_lend (size_t size)
{
  void *p = calloc (1, size);
  if (!p)
    abort ();
  lent++;
  return p;
}

static void
lib_free (void *p)
{
  lent--;
  free (p);
}

static void
lib_free_pairs (struct pairs *p)
{
  for (int i = 0; i < p->count; i++)
    lib_free (p->line[i]);
  lib_free (p);
}

/* Parse TEXT, a pair a word.  Return the pairs, or null and a message in *WHY;
   the caller owes either to lib_free_pairs or lib_free.  */
static struct pairs *
lib_parse (const char *text, char **why)
{
  struct pairs *p = lib_lend (sizeof *p);
  while (*text)
    {
      size_t length = strcspn (text, " ");
      if (!memchr (text, '=', length) || p->count == 8)
        {
          *why = lib_lend (40);
          snprintf (*why, 40, "pair %d is none", p->count + 1);
          lib_free_pairs (p);
          return NULL;
        }
      char *line = lib_lend (length + 1);
      memcpy (line, text, length);
      p->line[p->count++] = line;
      text += length + strspn (text + length, " ");
    }
  return p;
}

/* Return the value of NAME in P, in memory lent by the library, or null.  */
static char *
lib_value (const struct pairs *p, const char *name)
{
  size_t length = strlen (name);
  for (int i = 0; i < p->count; i++)
    if (strncmp (p->line[i], name, length) == 0 && p->line[i][length] == '=')
      return strcpy (lib_lend (strlen (p->line[i])), p->line[i] + length + 1);
  return NULL;
}

/* --- Its user.  */

/* Return the port number set in TEXT, 80 if none is, or -1.  */
static int
port_of (const char *text)
{
  char *why = NULL;
  struct pairs *pairs = lib_parse (text, &why);
  if (!pairs)
    {
      __defer lib_free (why);
      printf ("  the library says: %s\n", why);
      return -1;
    }
  __defer lib_free_pairs (pairs);

  char *port = lib_value (pairs, "port");
  if (!port)
    return 80;
  __defer lib_free (port);

  if (!isdigit ((unsigned char) *port))
    return -1;
  return atoi (port);           /* Read first, given back then.  */
}

int
main (void)
{
  const char *const texts[] = {
    "host=here port=8080", "host=here", "port=http", "host=here port", "",
  };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    {
      printf ("\"%s\"\n", texts[i]);
      int port = port_of (texts[i]);
      printf ("  port %d, still lent: %d\n", port, lent);
    }
  return lent;
}
