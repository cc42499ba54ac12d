/* units.c -- what other units of the program say of their functions: files in a
   folder, one for each unit, for -fplugin-arg-defer-summaries.

     defer-summaries 1 0.1.0 12.2.0         format, plugin, compiler
     input 812 1700000000.123456789 /src/list.c
     input 340 1700000000.000000000 /src/list.h
     function list_push: *1=2
     function list_print: heap=1
     uses log_line: heap=1                  of another unit, for list_print
     end 9ae16a3b2f90404f                   a checksum of all before

   A file says nothing when it is not whole, has another first line, or when an
   input has another size or time than it had: then the unit will be compiled
   again.  A row counts only while those that it has used are still there and
   say the same: else it would be wrong when its own inputs are not.  Two units
   that say different things of one name say nothing of it.

   Files are written beside, and renamed: a reader sees the old one or the new
   one.  One that would not change is not written, for make's sake.

   Nothing that is read is trusted: what cannot be understood is left out.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "graph.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char suffix[] = ".summaries";

/* A larger file is none of ours.  */
#define MAX_FILE (64u << 20)

/* --- Tables of texts: names of functions, and paths */

struct entry
{
  const char *name;
  unsigned value; /* never 0 */
};

struct table
{
  struct entry *entries; /* a power of two; at most half are in use */
  unsigned n, room;
};

static uint64_t
hash_of (const char *text, size_t n)
{
  uint64_t hash = UINT64_C (14695981039346656037); /* FNV-1a */

  for (size_t i = 0; i < n; i++)
    hash = (hash ^ (unsigned char) text[i]) * UINT64_C (1099511628211);
  return hash;
}

static struct entry *
entry_of (const struct table *t, const char *name)
{
  uint64_t hash = hash_of (name, strlen (name));

  for (;; hash++)
    {
      struct entry *e = &t->entries[hash & (t->room - 1)];
      if (!e->name || strcmp (e->name, name) == 0)
        return e;
    }
}

/* The entry of NAME in T, which keeps that text, if it is new: then its value
   is 0, and is to be set.  */
static struct entry *
find_or_add (struct table *t, const char *name)
{
  struct entry *e;

  if (2 * (t->n + 1) > t->room)
    {
      struct table old = *t;
      t->room = old.room ? 2 * old.room : 256;
      t->entries = esc_memory (NULL, t->room * sizeof *t->entries);
      memset (t->entries, 0, t->room * sizeof *t->entries);
      for (unsigned i = 0; i < old.room; i++)
        if (old.entries[i].name)
          *entry_of (t, old.entries[i].name) = old.entries[i];
      free (old.entries);
    }
  e = entry_of (t, name);
  if (!e->name)
    {
      t->n++;
      e->name = name;
    }
  return e;
}

/* --- What is read */

/* What a row has used.  */
struct use
{
  const char *name, *text;
};

struct row
{
  const char *name, *text, *file;
  unsigned uses, n_uses; /* numbers of the uses in the array */
  unsigned next;         /* row of the same name, plus 1 */
  bool parsed;
  struct esc_summary summary;
};

struct esc_units
{
  char **texts; /* of files, and their names: all else points into them */
  struct row *rows;
  struct use *uses;
  unsigned n_texts, n_rows, n_uses;
  unsigned room_texts, room_rows, room_uses;
  struct table names; /* the first row, plus 1 */
  struct table paths; /* 1, for an input that is as it was said to be: the text
                         is all that was said of it */
};

static char *
owned (struct esc_units *u, char *text)
{
  ROOM_FOR_ONE (u->texts, u->n_texts, u->room_texts);
  return u->texts[u->n_texts++] = text;
}

/* DIR / NAME, malloc'ed.  */
static char *
path_of (const char *dir, const char *name)
{
  size_t size = strlen (dir) + strlen (name) + 2;
  char *path = esc_memory (NULL, size);

  snprintf (path, size, "%s/%s", dir, name);
  return path;
}

/* All that is in PATH, malloc'ed, or null.  */
static char *
contents (const char *path)
{
  FILE *f = fopen (path, "r");
  struct stat st;
  char *text = NULL;
  size_t n;

  if (!f)
    return NULL;
  if (fstat (fileno (f), &st) == 0 && S_ISREG (st.st_mode) && st.st_size > 0
      && st.st_size < (off_t) MAX_FILE)
    {
      text = esc_memory (NULL, (size_t) st.st_size + 1);
      n = fread (text, 1, (size_t) st.st_size, f);
      text[n] = '\0';
    }
  fclose (f);
  return text;
}

/* Does LINE start with WORD and a blank?  Then return what follows.  */
static char *
behind (char *line, const char *word)
{
  size_t n = strlen (word);

  return strncmp (line, word, n) == 0 && line[n] == ' ' ? line + n + 1 : NULL;
}

/* Is TEXT, a whole file, as it was written, for VERSION?  Then cut off its last
   line, and return where its second one starts; else null.  */
static char *
whole (char *text, const char *version)
{
  size_t n = strlen (text), length = strlen (version);
  char end[32];

  if (n < length + sizeof "\nend 0123456789abcdef\n" - 1
      || strncmp (text, version, length) != 0 || text[length] != '\n')
    return NULL;
  n -= sizeof "end 0123456789abcdef\n" - 1;
  snprintf (end, sizeof end, "end %016" PRIx64 "\n", hash_of (text, n));
  if (strcmp (text + n, end) != 0)
    return NULL;
  text[n] = '\0';
  return text + length + 1;
}

/* What is to be said of the input PATH, whose state is *ST, malloc'ed.  */
static char *
input_line (const char *path, const struct stat *st)
{
  size_t size = strlen (path) + 80;
  char *line = esc_memory (NULL, size);

  snprintf (line, size, "%lld %lld.%09ld %s", (long long) st->st_size,
            (long long) st->st_mtim.tv_sec, st->st_mtim.tv_nsec, path);
  return line;
}

/* Is what LINE says of an input still so?  */
static bool
unchanged_p (struct esc_units *u, const char *line)
{
  const char *path = strchr (line, '/');
  struct entry *known;
  struct stat st;
  char *now;
  bool same;

  if (!path)
    return false;
  known = find_or_add (&u->paths, line);
  if (known->value)
    return known->value == 1;
  same = stat (path, &st) == 0;
  if (same)
    {
      now = input_line (path, &st);
      same = strcmp (now, line) == 0;
      free (now);
    }
  known->value = same ? 1 : 2;
  return same;
}

/* `NAME: TEXT' at LINE is taken apart: return TEXT, or null.  */
static char *
take_apart (char *line)
{
  char *colon = strchr (line, ':');

  if (!colon || colon == line || colon[1] != ' ')
    return NULL;
  *colon = '\0';
  return colon + 2;
}

static void
add_row (struct esc_units *u, const char *name, const char *text,
         const char *file)
{
  ROOM_FOR_ONE (u->rows, u->n_rows, u->room_rows);
  u->rows[u->n_rows++] = (struct row){
    .name = name, .text = text, .file = file, .uses = u->n_uses
  };
}

/* Read LINE of FILE.  Is it one that may be there?  FIRST_ROW is the first of
   the file.  */
static bool
read_line (struct esc_units *u, char *line, const char *file,
           unsigned first_row)
{
  char *rest, *text;

  if ((rest = behind (line, "input")))
    return unchanged_p (u, rest);
  if ((rest = behind (line, "function")))
    {
      if ((text = take_apart (rest)))
        add_row (u, rest, text, file);
      return text != NULL;
    }
  if ((rest = behind (line, "uses")) && (text = take_apart (rest))
      && u->n_rows > first_row)
    {
      ROOM_FOR_ONE (u->uses, u->n_uses, u->room_uses);
      u->uses[u->n_uses++] = (struct use){ rest, text };
      u->rows[u->n_rows - 1].n_uses++;
      return true;
    }
  return false;
}

/* Read the file PATH, if it is one for VERSION that counts.  */
static void
read_file (struct esc_units *u, const char *path, const char *version)
{
  unsigned n_rows = u->n_rows, n_uses = u->n_uses;
  char *text = contents (path), *line, *next;

  if (!text)
    return;
  line = whole (owned (u, text), version);
  for (bool good = line != NULL; line && *line; line = next)
    {
      next = strchr (line, '\n');
      if (next)
        *next++ = '\0';
      good = next && read_line (u, line, path, n_rows);
      if (!good)
        {
          u->n_rows = n_rows;
          u->n_uses = n_uses;
          return;
        }
    }
}

/* --- Which rows count */

/* The first row of NAME, or null; null, too, if two differ.  */
static struct row *
row_of (const struct esc_units *u, const char *name)
{
  const struct entry *e = u->names.room ? entry_of (&u->names, name) : NULL;
  struct row *found = NULL;

  for (unsigned i = e ? e->value : 0; i; i = u->rows[i - 1].next)
    {
      struct row *r = &u->rows[i - 1];
      if (found && strcmp (found->text, r->text) != 0)
        return NULL;
      if (!found)
        found = r;
    }
  return found;
}

/* Do those that R has used say what they said?  */
static bool
founded_p (const struct esc_units *u, const struct row *r)
{
  for (unsigned i = 0; i < r->n_uses; i++)
    {
      const struct use *use = &u->uses[r->uses + i];
      const struct row *used = row_of (u, use->name);
      if (!used || strcmp (used->text, use->text) != 0)
        return false;
    }
  return true;
}

/* Strike what is not founded, and what was founded on that: the function is
   there, but what it does is not known.  */
static void
strike (struct esc_units *u)
{
  bool *unfounded = esc_memory (NULL, u->n_rows + 1);
  bool again = true;

  while (again)
    {
      again = false;
      for (unsigned i = 0; i < u->n_rows; i++)
        unfounded[i] = !founded_p (u, &u->rows[i]);
      for (unsigned i = 0; i < u->n_rows; i++)
        if (unfounded[i])
          {
            u->rows[i].text = "unknown";
            u->rows[i].n_uses = 0;
            again = true;
          }
    }
  free (unfounded);
}

static bool
ours_p (const char *name)
{
  size_t n = strlen (name), length = sizeof suffix - 1;

  return n > length && strcmp (name + n - length, suffix) == 0
         && name[0] != '.';
}

static int
compare_names (const void *a, const void *b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

struct esc_units *
esc_units_read (const char *dir, const char *version, const char *own)
{
  struct esc_units *u = esc_memory (NULL, sizeof *u);
  DIR *d = opendir (dir);
  unsigned n;

  *u = (struct esc_units){ 0 };
  for (struct dirent *e; d && (e = readdir (d));)
    if (ours_p (e->d_name) && strcmp (e->d_name, own) != 0)
      owned (u, path_of (dir, e->d_name));
  if (d)
    closedir (d);
  n = u->n_texts;
  if (n > 1)
    qsort (u->texts, n, sizeof *u->texts, compare_names);
  for (unsigned i = 0; i < n; i++)
    read_file (u, u->texts[i], version);
  for (unsigned i = 0; i < u->n_rows; i++)
    {
      struct entry *e = find_or_add (&u->names, u->rows[i].name);
      u->rows[i].next = e->value;
      e->value = i + 1;
    }
  strike (u);
  return u;
}

void
esc_units_free (struct esc_units *u)
{
  for (unsigned i = 0; i < u->n_rows; i++)
    esc_summary_clear (&u->rows[i].summary);
  for (unsigned i = 0; i < u->n_texts; i++)
    free (u->texts[i]);
  free (u->texts);
  free (u->rows);
  free (u->uses);
  free (u->names.entries);
  free (u->paths.entries);
  free (u);
}

const struct esc_summary *
esc_units_find (struct esc_units *u, const char *name, const char **text,
                const char **file)
{
  struct row *r = row_of (u, name);
  const char *error, *at;

  if (!r)
    return NULL;
  if (!r->parsed)
    {
      r->parsed = true;
      if (!esc_summary_parse (r->text, &r->summary, &error, &at))
        r->summary.unknown = true;
    }
  *text = r->text;
  *file = r->file;
  return r->summary.unknown ? NULL : &r->summary;
}

/* --- What is written */

struct esc_unit
{
  char *text;
  size_t n, room;
};

static void
put (struct esc_unit *unit, const char *text)
{
  size_t length = strlen (text);

  if (unit->n + length + 1 > unit->room)
    {
      unit->room = 2 * (unit->n + length + 1);
      unit->text = esc_memory (unit->text, unit->room);
    }
  memcpy (unit->text + unit->n, text, length + 1);
  unit->n += length;
}

struct esc_unit *
esc_unit_new (const char *version)
{
  struct esc_unit *unit = esc_memory (NULL, sizeof *unit);

  *unit = (struct esc_unit){ 0 };
  put (unit, version);
  put (unit, "\n");
  return unit;
}

void
esc_unit_free (struct esc_unit *unit)
{
  free (unit->text);
  free (unit);
}

bool
esc_unit_input (struct esc_unit *unit, const char *path,
                const struct timespec *start)
{
  struct stat st;
  char *line;

  if (*path != '/' || strchr (path, '\n') || stat (path, &st) != 0
      || !S_ISREG (st.st_mode) || st.st_mtim.tv_sec > start->tv_sec
      || (st.st_mtim.tv_sec == start->tv_sec
          && st.st_mtim.tv_nsec > start->tv_nsec))
    return false;
  line = input_line (path, &st);
  put (unit, "input ");
  put (unit, line);
  put (unit, "\n");
  free (line);
  return true;
}

static bool
put_row (struct esc_unit *unit, const char *word, const char *name,
         const char *text)
{
  if (!*name || strpbrk (name, ": \t\r\n"))
    return false;
  put (unit, word);
  put (unit, " ");
  put (unit, name);
  put (unit, ": ");
  put (unit, text);
  put (unit, "\n");
  return true;
}

bool
esc_unit_function (struct esc_unit *unit, const char *name, const char *text)
{
  return put_row (unit, "function", name, text);
}

void
esc_unit_uses (struct esc_unit *unit, const char *name, const char *text)
{
  put_row (unit, "uses", name, text);
}

/* Write UNIT's text to a new file in DIR and call that PATH.  Return 0, or an
   error number.  */
static int
write_new (const struct esc_unit *unit, const char *dir, const char *path)
{
  char *temporary = path_of (dir, ".summaries-XXXXXX");
  int fd = mkstemp (temporary), trouble = fd < 0 ? errno : 0;
  mode_t mask;
  FILE *f;

  if (fd >= 0)
    {
      mask = umask (0);
      umask (mask);
      fchmod (fd, 0666 & ~mask);
      f = fdopen (fd, "w");
      if (!f || fwrite (unit->text, 1, unit->n, f) != unit->n)
        trouble = errno;
      if (f ? fclose (f) != 0 : close (fd) != 0)
        trouble = errno;
      if (!trouble && rename (temporary, path) != 0)
        trouble = errno;
      if (trouble)
        unlink (temporary);
    }
  free (temporary);
  return trouble;
}

int
esc_unit_write (struct esc_unit *unit, const char *dir, const char *name)
{
  char *path = path_of (dir, name), *old = contents (path);
  char end[32];
  int trouble = 0;

  snprintf (end, sizeof end, "end %016" PRIx64 "\n",
            hash_of (unit->text, unit->n));
  put (unit, end);
  if (!old || strcmp (old, unit->text) != 0)
    trouble = write_new (unit, dir, path);
  free (old);
  free (path);
  return trouble;
}

char *
esc_unit_name (const char *source, const char *key)
{
  static const char letters[]
    = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
  char *name = esc_memory (NULL, 160);
  int n = snprintf (name, 101, "%s%s", *source == '.' ? "_" : "", source);

  if (n > 100)
    n = 100;
  for (int i = 0; i < n; i++)
    if (!strchr (letters, name[i]))
      name[i] = '_';
  snprintf (name + n, 160 - n, "-%016" PRIx64 "%s", hash_of (key, strlen (key)),
            suffix);
  return name;
}

void
esc_unit_remove (const char *dir, const char *name)
{
  char *path = path_of (dir, name);

  unlink (path);
  free (path);
}
