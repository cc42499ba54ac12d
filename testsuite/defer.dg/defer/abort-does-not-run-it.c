/* SPDX-License-Identifier: GPL-3.0-or-later */
/* abort and _exit end the process without running deferred work.  (D7)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=exit-defer" } */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

static void
child (int how)
{
  __defer { _exit (9); }
  if (how == 0)
    _exit (3);
  if (how == 1)
    abort ();
  if (how == 2)
    _Exit (4);
  __builtin_trap ();
}

static int
status_of (int how)
{
  int status;
  pid_t pid = fork ();
  if (pid == 0)
    child (how);
  check (waitpid (pid, &status, 0) == pid);
  return status;
}

int
main (void)
{
  check (WEXITSTATUS (status_of (0)) == 3);
  check (WTERMSIG (status_of (1)) == SIGABRT);
  check (WEXITSTATUS (status_of (2)) == 4);
  check (WIFSIGNALED (status_of (3)));
  return 0;
}
