/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* fatal.c -- when nothing can be trusted: message, end.

   A panic can be recovered; this cannot.  It runs when memory is gone or a
   structure is found broken, perhaps in a signal handler: so it allocates
   nothing, takes no lock, and calls only what POSIX lists as safe in signal
   handlers.  printf would have been shorter, but may call malloc.  */

#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

/* Go ends with the same status after an uncaught panic.  */
#define EXIT_FATAL 2

/* A message that is being put together.  What does not fit is cut off.  */
struct message
{
  size_t length;
  char text[256];
};

static void
add_char (struct message *m, char c)
{
  if (m->length < sizeof m->text)
    m->text[m->length++] = c;
}

/* Add VALUE to M, in decimal.  */
static void
add_number (struct message *m, unsigned long value)
{
  if (value >= 10)
    add_number (m, value / 10);
  add_char (m, (char) ('0' + value % 10));
}

/* Add WORDS to M, with each `%lu' replaced by the next of VALUES.  */
static void
add_words (struct message *m, const char *words, va_list values)
{
  while (*words)
    if (strncmp (words, "%lu", 3) == 0)
      {
        add_number (m, va_arg (values, unsigned long));
        words += 3;
      }
    else
      add_char (m, *words++);
}

/* Write M to stderr, in one piece where the system takes it so.  */
static void
print (const struct message *m)
{
  size_t done = 0;
  while (done < m->length)
    {
      ssize_t n = write (STDERR_FILENO, m->text + done, m->length - done);
      if (n > 0)
        done += (size_t) n;
      else if (n == 0 || errno != EINTR)
        return;
    }
}

/* Print WORDS and end the process with status 2.  No deferred work runs, no
   `atexit' function, and stdio's buffers are not written.  WORDS is like a
   format of printf, but knows only `%lu'; a newline is added.  At most 255
   bytes are printed.  Safe in signal handlers and in any thread.  */
_Noreturn void
dfr_fatal (const char *words, ...)
{
  struct message m = { .length = 0 };
  va_list values;

  va_start (values, words);
  add_words (&m, words, values);
  va_end (values);
  if (m.length == sizeof m.text)
    m.length--; /* room for the newline */
  add_char (&m, '\n');
  print (&m);
  _exit (EXIT_FATAL);
}
