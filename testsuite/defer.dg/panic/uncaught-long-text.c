/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text of any length prints in full.  (R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
#include <sys/wait.h>
#include <unistd.h>
#include "panic.h"

#define SIZE 300000

static _Noreturn void
child (int out)
{
  char *text = malloc (SIZE + 1);
  memset (text, 'x', SIZE);
  text[SIZE] = 0;
  dup2 (out, 2);
  close (out);
  __panic (text);
}

int
main (void)
{
  static char got[SIZE + 100];
  int ends[2], status;
  size_t size = 0;
  ssize_t n;
  check (pipe (ends) == 0);
  pid_t pid = fork ();
  if (pid == 0)
    child (ends[1]);
  close (ends[1]);
  while ((n = read (ends[0], got + size, sizeof got - size)) > 0)
    size += n;
  check (waitpid (pid, &status, 0) == pid);
  check (WIFEXITED (status) && WEXITSTATUS (status) == 2);
  check (size == SIZE + 8);
  check (memcmp (got, "panic: x", 8) == 0);
  check (got[size - 1] == '\n' && strspn (got + 7, "x") == SIZE);
  return 0;
}
