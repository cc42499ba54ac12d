/* read-file.c -- open a file, read it, and close it on every way out.

   The `__defer close' stands after the check that the file is open: a statement
   that is not reached defers nothing, so a failed open closes nothing, and from
   there on each return closes the file exactly once.  The value of a return is
   known before the file is closed, so an errno in it is safe.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TOO_LONG = -1001, NOT_A_NUMBER = -1002 };

static void
close_aloud (int fd)
{
  puts ("  close");
  close (fd);
}

/* Read one positive number from the file NAME.  Return it, a negative errno, or
   one of the codes above.  */
static int
read_number (const char *name)
{
  int fd = open (name, O_RDONLY);
  if (fd < 0)
    return -errno;
  puts ("  open");
  __defer close_aloud (fd);

  char text[8];
  ssize_t length = read (fd, text, sizeof text);
  if (length < 0)
    return -errno;
  if (length == (ssize_t) sizeof text)
    return TOO_LONG;
  text[length] = '\0';

  char *end;
  long number = strtol (text, &end, 10);
  if (end == text || *end != '\n')
    return NOT_A_NUMBER;
  return (int) number;
}

/* Write TEXT into a new file and set NAME to its name, which ends in XXXXXX.
   Return whether all went well.  */
static int
write_file (char *name, const char *text)
{
  int fd = mkstemp (name);
  if (fd < 0)
    return 0;
  __defer close (fd);
  return write (fd, text, strlen (text)) == (ssize_t) strlen (text);
}

/* Show what read_number makes of a file that holds TEXT.  */
static void
show (const char *text)
{
  const char *folder = getenv ("TMPDIR");
  char name[4096];
  snprintf (name, sizeof name, "%s/read-file-XXXXXX", folder ? folder : "/tmp");
  if (!write_file (name, text))
    {
      perror (name);
      exit (1);
    }
  __defer remove (name);
  printf ("a file with %zu bytes:\n", strlen (text));
  printf ("  result %d\n", read_number (name));
}

int
main (void)
{
  show ("42\n");
  show ("forty\n");
  show ("4242424242\n");
  puts ("no such file:");
  printf ("  result is ENOENT: %s\n",
          read_number ("no/such/file") == -ENOENT ? "yes" : "no");
  puts ("a folder, which opens but does not read:");
  printf ("  result is EISDIR: %s\n",
          read_number ("/") == -EISDIR ? "yes" : "no");
  return 0;
}
