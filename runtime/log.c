/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* log.c -- the file that trace.c writes events to.

   A file of lines is appended to.  A JSON file is one list of events, and is
   whole after each of them: the bracket that ends it is written with each
   event, and the next is written over it.

       [                       [
       {"name": ...}           {"name": ...},
       ]                       {"name": ...}
                               ]

   So nothing needs to be done when the process ends, in whatever way.

   One lock, for all threads.  It is not taken within itself: a signal handler
   that interrupts its holder is refused, and so is whoever waits too long (a
   handler may have left by longjmp while it held the lock).  */

#define _GNU_SOURCE /* gettid */

#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

/* How long to wait for the lock: so many times a tenth of a millisecond.  */
#define PATIENCE 10000

static struct
{
  atomic_int holder; /* the thread that has the lock, or 0 */

  /* The rest belongs to the holder.  */
  char name[PATH_MAX]; /* a whole path, `%p' and all; empty: stderr */
  bool json;
  pid_t named; /* the process that was given NAME ... */
  pid_t owner; /* ... and the one that has opened FILE; a child of fork has
                  opened none */
  int file;
  struct stat file_is;
  off_t end; /* of the last event in a JSON file */
} out;

/* --- The lock */

/* Take the lock.  False, if that cannot be.  */
bool
dfr_log_enter (void)
{
  static const struct timespec little = { 0, 100000 };
  int self = gettid ();

  for (int i = 0; i < PATIENCE; i++)
    {
      int holder = 0;
      if (atomic_compare_exchange_strong (&out.holder, &holder, self))
        return true;
      if (holder == self)
        return false;
      nanosleep (&little, NULL);
    }
  return false;
}

void
dfr_log_leave (void)
{
  atomic_store (&out.holder, 0);
}

/* --- The file's name */

static bool
ends_in (const char *text, const char *end)
{
  size_t n = strlen (text), m = strlen (end);
  return n >= m && strcmp (text + n - m, end) == 0;
}

/* Make NAME a whole path: the program may change its folder.  */
static void
set_name (const char *name)
{
  struct dfr_text t = { out.name, sizeof out.name - 1, 0 };

  if (name[0] != '/' && getcwd (out.name, sizeof out.name - 1))
    {
      t.length = strlen (out.name);
      dfr_text_char (&t, '/');
    }
  dfr_text_add (&t, name);
  out.name[t.length] = '\0';
}

/* Write the name of this process's file to T: the number of the process stands
   for `%p', and before `.json' if the name was given to its parent.  */
static void
add_name (struct dfr_text *t)
{
  const char *from = out.name;
  const char *mark = strstr (from, "%p");
  const char *end = from + strlen (from);
  const char *cut = mark ? mark : end;
  bool is_child = out.named != getpid ();

  if (!mark && out.json && is_child)
    cut -= strlen (".json");
  while (from < cut)
    dfr_text_char (t, *from++);
  if (!mark && cut < end)
    dfr_text_char (t, '.');
  if (cut < end)
    dfr_text_number (t, (unsigned long long) getpid ());
  dfr_text_add (t, mark ? mark + 2 : from);
}

/* --- The file */

/* Open it with FLAGS, at a number that the program is not likely to use.  */
static void
open_file (int flags)
{
  static char name[PATH_MAX]; /* the caller has the lock */
  struct dfr_text t = { name, sizeof name - 1, 0 };
  int low;

  add_name (&t);
  name[t.length] = '\0';
  low = open (name, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | flags, 0666);
  out.file = low < 0 ? -1 : fcntl (low, F_DUPFD_CLOEXEC, 100);
  if (out.file < 0)
    out.file = low;
  else
    close (low);
  if (out.file >= 0)
    fstat (out.file, &out.file_is);
}

/* Begin a file for this process.  */
static void
begin_file (void)
{
  out.owner = getpid ();
  open_file (out.json ? O_TRUNC : O_APPEND);
  out.end = 2;
  if (out.json && out.file >= 0 && pwrite (out.file, "[\n]\n", 4, 0) != 4)
    out.end = 0;
}

/* Is the file still there?  Some programs close all numbers that they do not
   know, and then use them.  */
static bool
is_open (void)
{
  struct stat s;
  return out.file >= 0 && fstat (out.file, &s) == 0
         && s.st_dev == out.file_is.st_dev && s.st_ino == out.file_is.st_ino;
}

/* Write to the file called NAME from now on; to stderr, if NAME is null.  To be
   called once, before there are threads.  */
void
dfr_log_start (const char *name)
{
  out.file = STDERR_FILENO;
  if (!name)
    return;
  out.named = getpid ();
  out.json = ends_in (name, ".json");
  set_name (name);
  begin_file ();
}

bool
dfr_log_is_json (void)
{
  return out.json;
}

/* Write EVENT, an object of JSON, behind those that the file has.  */
static void
write_object (const struct dfr_text *event)
{
  struct iovec parts[] = { { (char *) ",\n", 2 },
                           { event->start, event->length },
                           { (char *) "\n]\n", 3 } };
  int first = out.end == 2;
  size_t length = event->length + (first ? 0 : 2);
  ssize_t n = pwritev (out.file, parts + first, 3 - first, out.end);

  if (n == (ssize_t) (length + 3))
    out.end += (off_t) length;
}

/* Write EVENT: an object of JSON, or a line without its newline, for which T
   has room.  The caller has the lock.  */
void
dfr_log_write (struct dfr_text *event)
{
  if (out.name[0] && out.owner != getpid ())
    begin_file ();
  else if (out.name[0] && !is_open ())
    open_file (out.json ? 0 : O_APPEND);
  if (out.json)
    write_object (event);
  else
    {
      dfr_text_char (event, '\n');
      dfr_text_write (event, out.file);
    }
}
