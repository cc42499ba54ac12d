/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic in a child process ends the child; the parent goes on.  (R10, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 9\nparent\n" } */
#include <sys/wait.h>
#include <unistd.h>
#include "panic.h"

static int
parent (pid_t child)
{
  int status;
  check (waitpid (child, &status, 0) == child);
  check (WIFEXITED (status) && WEXITSTATUS (status) == 2);
  fputs ("parent\n", stderr);
  return 2;
}

int
main (void)
{
  pid_t pid = fork ();
  if (pid == 0)
    __panic (9);
  return parent (pid);
}
