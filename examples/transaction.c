/* transaction.c -- three resources, and an end that depends on the result.

   A file is read into a database: connect, begin a transaction, open the file.
   Whether the transaction is committed or rolled back is decided in one place,
   a deferred block that looks at the function's __result variable; every
   `return' just says how it went.  The block can change the result as well:
   when the commit itself fails, that is what the caller hears.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>
#include <string.h>

enum { NO_DATABASE = -1, NO_FILE = -2, BAD_LINE = -3, NO_ROOM = -4 };

struct database
{
  int is_up;
  int rows, room;
  int added;                    /* Rows of the transaction under way.  */
};

static struct database *
connect_to (struct database *db)
{
  puts (db->is_up ? "  connect" : "  connect: refused");
  return db->is_up ? db : NULL;
}

static void
disconnect (struct database *db)
{
  printf ("  disconnect, %d rows\n", db->rows);
}

static void
begin (struct database *db)
{
  puts ("  begin");
  db->added = 0;
}

static int
commit (struct database *db)
{
  int fits = db->rows + db->added <= db->room;
  puts (fits ? "  commit" : "  commit: no room");
  if (fits)
    db->rows += db->added;
  return fits;
}

static void
roll_back (struct database *db)
{
  printf ("  roll back %d\n", db->added);
  db->added = 0;
}

/* The file's name stands for its text here: null when there is no file.  */
static FILE *
open_text (const char *text)
{
  FILE *f = text ? tmpfile () : NULL;
  puts (f ? "  open" : "  open: no such file");
  if (f)
    {
      fputs (text, f);
      rewind (f);
    }
  return f;
}

static void
close_text (FILE *f)
{
  puts ("  close");
  fclose (f);
}

/* Add a row to DATABASE for each line of the file TEXT, all or none.  Return
   how many, or one of the codes above.  */
static int
import (struct database *database, const char *text)
{
  __result int r = 0;

  struct database *db = connect_to (database);
  if (!db)
    return NO_DATABASE;
  __defer disconnect (db);

  begin (db);
  __defer {
    if (r >= 0 && !commit (db))
      r = NO_ROOM;
    if (r < 0)
      roll_back (db);
  }

  FILE *f = open_text (text);
  if (!f)
    return NO_FILE;
  __defer close_text (f);

  char line[32];
  while (fgets (line, sizeof line, f))
    {
      if (!strchr (line, ','))
        return BAD_LINE;
      db->added++;
    }
  return db->added;
}

int
main (void)
{
  struct database up = { 1, 0, 3, 0 };
  struct database down = { 0, 0, 3, 0 };

  printf ("imported %d\n", import (&up, "ant,6\nbee,6\n"));
  printf ("imported %d\n", import (&up, "cat,4\ndog\n"));
  printf ("imported %d\n", import (&up, NULL));
  printf ("imported %d\n", import (&up, "eel,0\nfox,4\n"));
  printf ("imported %d\n", import (&up, "gnu,4\n"));
  printf ("imported %d\n", import (&down, "hen,2\n"));
  return 0;
}
