/* SPDX-License-Identifier: GPL-3.0-or-later */

/* endings.h -- watching what a process writes and how it ends, where that is
   more, or less certain, than expect_end of records.h can tell.  */

#ifndef ENDINGS_H
#define ENDINGS_H

#include "records.h"

#include <stdio.h>

/* What happened: HOW is from waitpid, TEXT what came on stderr.  */
struct ending
{
  int how;
  char text[1 << 20];
};

/* Read from FD to its end into E.  */
static inline void
read_text (struct ending *e, int fd)
{
  size_t length = 0;
  ssize_t n;

  while ((n = read (fd, e->text + length, sizeof e->text - 1 - length)) > 0)
    length += (size_t) n;
  e->text[length] = '\0';
}

/* Let ACT (DATA) run in a process of its own, and return what happened; it
   stays until the next call.  The process ends with 0 if ACT returns.  */
static inline struct ending *
watch (void (*act) (void *), void *data)
{
  static struct ending e;
  int ends[2];
  pid_t child;

  ck_assert_int_eq (pipe (ends), 0);
  child = fork ();
  ck_assert_int_ge (child, 0);
  if (child == 0)
    {
      dup2 (ends[1], STDERR_FILENO);
      close (ends[0]);
      close (ends[1]);
      act (data);
      _exit (0);
    }
  close (ends[1]);
  read_text (&e, ends[0]);
  close (ends[0]);
  ck_assert_int_eq (waitpid (child, &e.how, 0), child);
  return &e;
}

/* Check that E ended with STATUS.  */
static inline void
expect_status (const struct ending *e, int status)
{
  ck_assert_msg (WIFEXITED (e->how) && WEXITSTATUS (e->how) == status,
                 "ended by %x; it said:\n%.3000s", (unsigned) e->how, e->text);
}

/* Does TEXT match PATTERN from its beginning?  In the pattern `*' stands for
   any characters within a line, `#' for the digits of a number in hexadecimal;
   where it ends the text may go on.  */
static inline bool
matches (const char *text, const char *pattern)
{
  for (; *pattern; pattern++)
    if (*pattern == '*')
      {
        for (; *text && *text != '\n'; text++)
          if (matches (text, pattern + 1))
            return true;
      }
    else if (*pattern == '#')
      {
        size_t n = strspn (text, "0123456789abcdef");
        if (n == 0)
          return false;
        text += n;
      }
    else if (*text++ != *pattern)
      return false;
  return true;
}

/* Check that E has said PATTERN somewhere.  */
static inline void
expect_text (const struct ending *e, const char *pattern)
{
  const char *text = e->text;

  while (!matches (text, pattern))
    ck_assert_msg (*text++, "no \"%s\" in:\n%.3000s", pattern, e->text);
}

/* Check that it has not.  */
static inline void
expect_no_text (const struct ending *e, const char *pattern)
{
  for (const char *text = e->text; *text; text++)
    ck_assert_msg (!matches (text, pattern), "\"%s\" in:\n%.3000s", pattern,
                   e->text);
}

#endif /* ENDINGS_H */
