/* stopwatch.c -- stopwatch COMMAND...: runs COMMAND and prints how many
   microseconds of processor time it and its children took.  A shell's `time'
   shows hundredths of a second only, and not every sh has it.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _DEFAULT_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static long
microseconds (struct timeval t)
{
  return t.tv_sec * 1000000L + t.tv_usec;
}

int
main (int argc, char **argv)
{
  if (argc < 2)
    return 2;
  pid_t child = fork ();
  if (child == 0)
    {
      execvp (argv[1], argv + 1);
      _exit (127);
    }
  int status;
  if (child < 0 || waitpid (child, &status, 0) < 0 || status != 0)
    return 1;
  struct rusage used;
  getrusage (RUSAGE_CHILDREN, &used);
  printf ("%ld\n", microseconds (used.ru_utime) + microseconds (used.ru_stime));
  return 0;
}
