/* model.c -- what functions do whose bodies nobody sees: summaries by name,
   from the files of plugin/models, which are built in, and from files of the
   user.

     strchr strrchr: result=1        # each returns its first argument
     setvbuf: *1=2                   # keeps the second where the first points
     fopen: result=new
      acquires=result fails=null     # a blank goes on with the row before

   A row is names, a colon, and what esc_summary_parse reads, with a few words
   more, which are for warnings.  docs/models.md has the language.

   A compiler that asks for nothing pays nothing; at the first question the
   rows are found and hashed, in one go over some 60 KB.  A row is parsed when
   its function is asked for.  But a user's rows are all parsed when the file is
   read, so that each mistake in it is told.

   Not chosen: a table that is made when the plugin is built.  It would be a
   second reader of the language, and save a fifth of a millisecond.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "escape.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a row says, once it has been parsed.  */
struct saying
{
  struct esc_summary summary;
  struct esc_words words;
};

/* A row.  Its text starts behind the colon, in LINE of FILE.  Both texts are
   somebody else's.  */
struct row
{
  const char *file;
  const char *text, *end;
  unsigned line;
  struct saying *saying; /* or null: not asked for yet */
};

/* A name in the hash table, or none.  */
struct slot
{
  const char *name; /* not ended by a NUL */
  unsigned length;
  unsigned row, line;
};

struct table
{
  struct slot *slots; /* a power of two; at most half are in use */
  unsigned n_slots, n_names;
  struct row *rows;
  unsigned n_rows, room_for_rows;
  unsigned n_shipped; /* rows that are built in, the first ones */
  char **texts;       /* of the user's files, and their names */
  unsigned n_texts;
};

/* TABLE changes, though the models do not: rows are parsed when asked for.  */
struct esc_models
{
  struct table *table;
};

/* Where the reader is: in LINE of FILE, the rows of which are FIRST_ROW and up.
   What went wrong first is in ERROR, malloc'ed.  */
struct reader
{
  struct table *table;
  const char *file;
  unsigned first_row;
  unsigned line;
  char *error;
};

/* --- Memory and messages */

/* ARRAY with SIZE bytes.  */
static void *
resized (void *array, size_t size)
{
  array = realloc (array, size ? size : 1);
  if (!array)
    {
      fputs ("defer: out of memory\n", stderr);
      exit (1);
    }
  return array;
}

/* The text that FORMAT and what follows say, malloc'ed.  */
static char *__attribute__ ((__format__ (__printf__, 1, 2)))
text_of (const char *format, ...)
{
  va_list arguments;
  char *text;
  int length;

  va_start (arguments, format);
  length = vsnprintf (NULL, 0, format, arguments);
  va_end (arguments);
  text = resized (NULL, (size_t) length + 1);
  va_start (arguments, format);
  vsnprintf (text, (size_t) length + 1, format, arguments);
  va_end (arguments);
  return text;
}

/* --- Names */

static bool
name_character_p (char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
         || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

static bool
blank_p (char c)
{
  return c == ' ' || c == '\t' || c == '\r';
}

/* The slot of the name of LENGTH at NAME in TABLE: where it is, or would be. */
static struct slot *
slot_of (const struct table *table, const char *name, unsigned length)
{
  uint32_t hash = 2166136261u; /* FNV-1a */
  struct slot *s;

  for (unsigned i = 0; i < length; i++)
    hash = (hash ^ (unsigned char) name[i]) * 16777619u;
  for (;; hash++)
    {
      s = &table->slots[hash & (table->n_slots - 1)];
      if (!s->name
          || (s->length == length && memcmp (s->name, name, length) == 0))
        return s;
    }
}

/* Room for one more name in TABLE.  */
static void
grow_slots (struct table *table)
{
  struct table old = *table;

  if (2 * (old.n_names + 1) <= old.n_slots)
    return;
  table->n_slots = old.n_slots ? 2 * old.n_slots : 8192;
  table->slots = resized (NULL, table->n_slots * sizeof *table->slots);
  memset (table->slots, 0, table->n_slots * sizeof *table->slots);
  for (unsigned i = 0; i < old.n_slots; i++)
    if (old.slots[i].name)
      *slot_of (table, old.slots[i].name, old.slots[i].length) = old.slots[i];
  free (old.slots);
}

/* --- Rows */

/* The end of the line at P.  */
static const char *
line_end (const char *p)
{
  const char *end = strchr (p, '\n');
  return end ? end : p + strlen (p);
}

/* P, after blanks; or the end of the line, if a comment starts there.  */
static const char *
after_blanks (const char *p)
{
  while (blank_p (*p))
    p++;
  return *p == '#' ? line_end (p) : p;
}

/* The end of the row at P: that of the last line that starts with a blank and
   says something, before one that starts otherwise.  */
static const char *
row_end (const char *p)
{
  const char *end = line_end (p);

  for (const char *line = end; *line && blank_p (line[1]);)
    {
      const char *start = after_blanks (line + 1);
      line = line_end (start);
      if (start != line)
        end = line;
    }
  return end;
}

/* A new row of READER, with the text from TEXT to END.  */
static void
new_row (struct reader *reader, const char *text, const char *end)
{
  struct table *t = reader->table;

  if (t->n_rows == t->room_for_rows)
    {
      t->room_for_rows = t->room_for_rows ? 2 * t->room_for_rows : 1024;
      t->rows = resized (t->rows, t->room_for_rows * sizeof *t->rows);
    }
  t->rows[t->n_rows++]
    = (struct row){ reader->file, text, end, reader->line, NULL };
}

/* READER has found a mistake in its line, which MESSAGE tells; it is freed.
   Return null.  */
static const char *
complain (struct reader *reader, char *message)
{
  reader->error = text_of ("%s:%u: %s", reader->file, reader->line, message);
  free (message);
  return NULL;
}

/* The name of LENGTH characters at NAME is that of the row that READER makes
   next.  Rows of files that were read before count no more.  False: it has a
   row in this one.  */
static bool
add_name (struct reader *reader, const char *name, unsigned length)
{
  struct table *t = reader->table;
  struct slot *s;

  grow_slots (t);
  s = slot_of (t, name, length);
  if (!s->name)
    t->n_names++;
  else if (s->row >= reader->first_row)
    {
      complain (reader, text_of ("`%.*s' has a row already, in line %u",
                                 (int) length, name, s->line));
      return false;
    }
  *s = (struct slot){ name, length, t->n_rows, reader->line };
  return true;
}

/* READER is at P, in the row that ends at END.  Return where the next word is,
   or END.  */
static const char *
next_word (struct reader *reader, const char *p, const char *end)
{
  for (;;)
    {
      p = after_blanks (p);
      if (p >= end)
        return end;
      if (*p != '\n')
        return p;
      reader->line++;
      p++;
    }
}

/* READER is at a name, at P.  Return its end, or null if it is none.  */
static const char *
read_name (struct reader *reader, const char *p)
{
  const char *name = p;

  while (name_character_p (*p))
    p++;
  if (p == name || (*name >= '0' && *name <= '9') || !strchr (" \t\r\n#:", *p))
    return complain (reader, text_of ("`%.*s' is no name of a function",
                                      (int) strcspn (name, " \t\r\n#:"), name));
  return add_name (reader, name, (unsigned) (p - name)) ? p : NULL;
}

/* READER is at the names of a row, at P, which ends at END.  Return what is
   behind the colon, or null after a mistake.  */
static const char *
read_names (struct reader *reader, const char *p, const char *end)
{
  const char *first = p;

  while (p && (p = next_word (reader, p, end)) < end && *p != ':')
    p = read_name (reader, p);
  if (!p)
    return NULL;
  if (p == end)
    return complain (reader, text_of ("a `:' is missing after the names"));
  if (p == first)
    return complain (reader, text_of ("a name is missing before `:'"));
  return p + 1;
}

/* How many lines end between FROM and TO?  */
static unsigned
lines_between (const char *from, const char *to)
{
  unsigned n = 0;

  for (const char *p = from; p < to && (p = memchr (p, '\n', to - p)); p++)
    n++;
  return n;
}

/* READER reads the row at P.  Return its end, or null after a mistake.  */
static const char *
read_row (struct reader *reader, const char *p)
{
  const char *end = row_end (p);
  const char *text = read_names (reader, p, end);

  /* Names that were added must have a row, come what may.  */
  new_row (reader, text ? text : end, end);
  if (!text)
    return NULL;
  reader->line += lines_between (text, end);
  return end;
}

/* READER reads the rows of TEXT, up to a mistake.  */
static void
read_rows (struct reader *reader, const char *text)
{
  const char *p = text, *start;

  for (reader->line = 1; p && *p; reader->line++)
    {
      start = after_blanks (p);
      if (*start == '\n' || *start == '\0')
        p = start;
      else if (start == p)
        p = read_row (reader, p);
      else
        p = complain (reader, text_of ("this line goes on with a row, and "
                                       "there is none"));
      if (p && *p)
        p++;
    }
}

/* --- What a row says */

/* The words of the language that esc_summary_parse does not know.  */

/* The word or item at P, up to a blank: does it start with WORD?  */
static bool
starts_with (const char *p, const char *word)
{
  return strncmp (p, word, strlen (word)) == 0;
}

/* Is the word at P just WORD?  */
static bool
is_word (const char *p, const char *word)
{
  return starts_with (p, word) && strchr (" ", p[strlen (word)]);
}

#define REST 1000

/* The parameter, from 1, which is what follows P up to the end of the word;
   REST for `rest', 0 if it is none.  */
static unsigned
parameter_at (const char *p)
{
  unsigned n = 0;

  if (is_word (p, "rest"))
    return REST;
  for (; *p >= '0' && *p <= '9' && n < REST / 10; p++)
    n = 10 * n + (unsigned) (*p - '0');
  return strchr (" ", *p) ? n : 0;
}

/* `lent=END' at P is heap=END for the summary.  */
static const char *
lend (struct esc_words *words, char *p)
{
  const char *end = p + strlen ("lent=");
  unsigned n;

  while (*end == '*')
    end++;
  n = parameter_at (end);
  if (n == 0)
    return "`lent=' takes a parameter";
  if (n == REST)
    words->lent |= UINT32_C (1) << 31;
  else if (n <= 31)
    words->lent |= UINT32_C (1) << (n - 1);
  memcpy (p, "heap", 4);
  return NULL;
}

/* `fails=HOW' at P, which may be `null' for the summary.  */
static const char *
fail (struct esc_words *words, char *p)
{
  const char *how = p + strlen ("fails=");

  if (is_word (how, "-1"))
    words->fails = ESC_FAILS_MINUS_ONE;
  else if (is_word (how, "nonzero"))
    words->fails = ESC_FAILS_NONZERO;
  else if (is_word (how, "null"))
    words->fails = ESC_FAILS_NULL;
  else
    return "`fails=' takes null, -1 or nonzero";
  memset (p, ' ', strcspn (p, " "));
  if (words->fails == ESC_FAILS_NULL)
    memcpy (p, "null", 4);
  return NULL;
}

/* `skips' or `skips=N' at P.  */
static const char *
skip (struct esc_words *words, const char *p)
{
  words->skips = true;
  if (is_word (p, "skips"))
    return NULL;
  words->skips_if = parameter_at (p + strlen ("skips="));
  return words->skips_if == 0 || words->skips_if == REST
           ? "`skips=' takes a parameter"
           : NULL;
}

/* Take the word at P, if it is one of ours, into WORDS, and leave blanks, or
   what esc_summary_parse is to read.  Return null, or what is wrong.  */
static const char *
take_word (struct esc_words *words, char *p)
{
  const char *wrong = NULL;

  if (starts_with (p, "lent="))
    return lend (words, p);
  if (starts_with (p, "fails="))
    return fail (words, p);
  if (is_word (p, "skips") || starts_with (p, "skips="))
    wrong = skip (words, p);
  else if (is_word (p, "awaits"))
    words->awaits = true;
  else if (is_word (p, "accepts=null"))
    words->accepts_null = true;
  else
    return NULL;
  memset (p, ' ', strcspn (p, " "));
  return wrong;
}

/* The text of ROW on one line, without comments, malloc'ed; each character is
   as far from the start as in the file.  */
static char *
one_line (const struct row *row)
{
  size_t length = (size_t) (row->end - row->text);
  char *text = resized (NULL, length + 1);
  bool comment = false;

  for (size_t i = 0; i < length; i++)
    {
      char c = row->text[i];
      comment = c != '\n' && (comment || c == '#');
      text[i] = comment || c == '\n' || blank_p (c) ? ' ' : c;
    }
  text[length] = '\0';
  return text;
}

/* Parse ROW.  Return null, or a message, malloc'ed.  */
static char *
parse_row (struct row *row)
{
  struct saying *saying = resized (NULL, sizeof *saying);
  char *text = one_line (row), *message = NULL;
  const char *at = text, *error = NULL;

  *saying = (struct saying){ 0 };
  for (char *p = text; !error && *(p += strspn (p, " ")); p += strcspn (p, " "))
    {
      at = p;
      error = take_word (&saying->words, p);
    }
  if (!error)
    {
      at = text;
      esc_summary_parse (text, &saying->summary, &error, &at);
    }
  if (error)
    message = text_of (
      "%s:%u: %s", row->file,
      row->line + lines_between (row->text, row->text + (at - text)), error);
  free (text);
  row->saying = saying;
  return message;
}

/* --- Files */

/* Read TEXT, which FILE holds, into TABLE.  Return null, or a message,
   malloc'ed.  If CHECKED, parse each row, too; then all of them can be asked
   for, also after a mistake.  */
static char *
read_text (struct table *table, const char *file, const char *text,
           bool checked)
{
  struct reader reader = { table, file, table->n_rows, 0, NULL };
  char *message;

  read_rows (&reader, text);
  for (unsigned i = reader.first_row; checked && i < table->n_rows; i++)
    {
      message = parse_row (&table->rows[i]);
      if (!reader.error)
        reader.error = message;
      else
        free (message);
    }
  return reader.error;
}

/* The table of MODELS, with what is built in, once that is wanted.  */
static struct table *
table_of (const struct esc_models *models)
{
  struct table *t = models->table;
  char *message;

  if (t->n_slots)
    return t;
  for (const char *const *p = esc_model_texts; *p; p += 2)
    if ((message = read_text (t, p[0], p[1], false)))
      {
        fprintf (stderr, "defer: %s\n", message);
        abort ();
      }
  t->n_shipped = t->n_rows;
  return t;
}

/* All of FILE, malloc'ed, and *SIZE; or null, with errno.  */
static char *
contents (const char *file, size_t *size)
{
  FILE *f = fopen (file, "r");
  char *text = NULL;
  size_t n;
  int trouble;

  if (!f)
    return NULL;
  *size = 0;
  do
    {
      text = resized (text, *size + 65537);
      *size += n = fread (text + *size, 1, 65536, f);
    }
  while (n > 0);
  text[*size] = '\0';
  trouble = ferror (f) ? errno : 0;
  fclose (f);
  if (!trouble)
    return text;
  free (text);
  errno = trouble;
  return NULL;
}

/* Let TABLE own TEXT.  */
static char *
owned (struct table *table, char *text)
{
  table->texts
    = resized (table->texts, (table->n_texts + 1) * sizeof *table->texts);
  table->texts[table->n_texts++] = text;
  return text;
}

bool
esc_models_read (struct esc_models *models, const char *file, char **error)
{
  struct table *t = table_of (models);
  size_t size;
  char *text = contents (file, &size);

  *error = NULL;
  if (!text)
    *error = text_of ("%s: %s", file, strerror (errno));
  else if (strlen (owned (t, text)) != size)
    *error = text_of ("%s:%u: this is no text: there is a null character", file,
                      1 + lines_between (text, text + strlen (text)));
  else
    *error = read_text (t, owned (t, text_of ("%s", file)), text, true);
  return !*error;
}

/* --- Models */

struct esc_models *
esc_models_new (void)
{
  struct esc_models *models = resized (NULL, sizeof *models);

  models->table = resized (NULL, sizeof *models->table);
  *models->table = (struct table){ 0 };
  return models;
}

void
esc_models_free (struct esc_models *models)
{
  struct table *t = models->table;

  for (unsigned i = 0; i < t->n_rows; i++)
    if (t->rows[i].saying)
      {
        esc_summary_clear (&t->rows[i].saying->summary);
        free (t->rows[i].saying);
      }
  for (unsigned i = 0; i < t->n_texts; i++)
    free (t->texts[i]);
  free (t->texts);
  free (t->rows);
  free (t->slots);
  free (t);
  free (models);
}

/* What the row of the function NAME in MODELS says, or null.  */
static const struct saying *
saying_of (const struct esc_models *models, const char *name)
{
  struct table *t = table_of (models);
  struct slot *s = slot_of (t, name, (unsigned) strlen (name));
  char *message;

  if (!s->name)
    return NULL;
  if (!t->rows[s->row].saying && (message = parse_row (&t->rows[s->row])))
    {
      fprintf (stderr, "defer: %s\n", message);
      abort ();
    }
  return t->rows[s->row].saying;
}

const struct esc_summary *
esc_models_find (const struct esc_models *models, const char *name)
{
  const struct saying *saying = saying_of (models, name);
  return saying ? &saying->summary : NULL;
}

const struct esc_words *
esc_models_words (const struct esc_models *models, const char *name)
{
  const struct saying *saying = saying_of (models, name);
  return saying ? &saying->words : NULL;
}

bool
esc_models_user_p (const struct esc_models *models, const char *name)
{
  struct table *t = table_of (models);
  struct slot *s = slot_of (t, name, (unsigned) strlen (name));

  return s->name && s->row >= t->n_shipped;
}
