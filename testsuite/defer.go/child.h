/* child.h -- run a function in a process of its own, and see how it ends.
   SPDX-License-Identifier: GPL-3.0-or-later

     ends (f, "none", 2, "panic: hello\n");

   F runs with DEFER_TRACEBACK=none; the process must print exactly this, on
   stdout and stderr together, and exit with status 2.

     starts (f, 0, 2, "panic: hello\n\nthread 1 [running]:\n");

   F runs without that variable; this is how the output must start.  A status of
   more than 128 is a signal.  The output stays in `child_text'.  */

#ifndef CHILD_H
#define CHILD_H

#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

static char child_text[20000];
static int child_status;

/* Run F and end, in the child, which writes to FD.  */
static void
child_runs (void (*f) (void), const char *traceback, int fd)
{
  dup2 (fd, STDOUT_FILENO);
  dup2 (fd, STDERR_FILENO);
  close (fd);
  if (traceback)
    setenv ("DEFER_TRACEBACK", traceback, 1);
  else
    unsetenv ("DEFER_TRACEBACK");
  f ();
  exit (0);
}

/* Read all that comes from FD.  */
static void
child_read (int fd)
{
  size_t length = 0;
  ssize_t n;
  while ((n = read (fd, child_text + length, sizeof child_text - 1 - length))
         > 0)
    length += (size_t) n;
  child_text[length] = 0;
  close (fd);
}

static void
child_run (void (*f) (void), const char *traceback)
{
  int ends[2], status;
  pid_t pid;

  check (pipe (ends) == 0);
  pid = fork ();
  check (pid >= 0);
  if (pid == 0)
    {
      close (ends[0]);
      child_runs (f, traceback, ends[1]);
    }
  close (ends[1]);
  child_read (ends[0]);
  check (waitpid (pid, &status, 0) == pid);
  child_status
    = WIFEXITED (status) ? WEXITSTATUS (status) : 128 + WTERMSIG (status);
}

/* Say what FILE at LINE found wrong, and end.  */
static UNUSED void
child_wrong (const char *file, int line, int status, const char *text)
{
  fprintf (stderr, "%s:%d: status %d, not %d; it printed\n%s\nand not\n%s\n",
           file, line, child_status, status, child_text, text);
  abort ();
}

#define ends(f, traceback, status, text)                                      \
  (child_run (f, traceback),                                                  \
   child_status == (status) && strcmp (child_text, text) == 0                 \
     ? (void) 0                                                               \
     : child_wrong (__FILE__, __LINE__, status, text))

#define starts(f, traceback, status, text)                                    \
  (child_run (f, traceback),                                                  \
   child_status == (status)                                                   \
       && strncmp (child_text, text, strlen (text)) == 0                      \
     ? (void) 0                                                               \
     : child_wrong (__FILE__, __LINE__, status, text))

/* The next of the FRAMES, which are functions and each followed by a place,
   must be NAME or, before it, others; returns what follows it.  */
static UNUSED const char *
frame_after (const char *frames, const char *name)
{
  char line[200];
  const char *found;
  snprintf (line, sizeof line, "\n%s\n\t", name);
  found = strstr (frames, line);
  if (!found)
    {
      fprintf (stderr, "no frame of %s in\n%s\n", name, frames);
      abort ();
    }
  return strchr (found + 1, '\n');
}

#endif
