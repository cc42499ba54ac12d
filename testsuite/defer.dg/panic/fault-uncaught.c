/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault that nobody recovers ends the program with Go's words and status 2,
   after the deferred work.  (R9, R7)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-exit 2 } */
/* { dg-no-valgrind "it reports the invalid access" } */
#include <sys/wait.h>
#include <unistd.h>
#include "panic.h"

static volatile int zero;

static int
child (int out)
{
  dup2 (out, 2);
  __defer fputs ("deferred\n", stderr);
  return 1 / zero;
}

int
main (void)
{
  static const char words[]
    = "deferred\npanic: runtime error: integer divide by zero\n";
  char got[sizeof words] = "";
  int ends[2], status;
  size_t size = 0;
  ssize_t n;
  defer_catch_faults ();
  check (pipe (ends) == 0);
  pid_t pid = fork ();
  if (pid == 0)
    return child (ends[1]);
  close (ends[1]);
  while (size < sizeof words - 1
	 && (n = read (ends[0], got + size, sizeof words - 1 - size)) > 0)
    size += n;
  check (strcmp (got, words) == 0);
  /* Let it write the rest.  */
  while (read (ends[0], got, sizeof got) > 0)
    ;
  check (waitpid (pid, &status, 0) == pid);
  check (WIFEXITED (status));
  return WEXITSTATUS (status);
}
