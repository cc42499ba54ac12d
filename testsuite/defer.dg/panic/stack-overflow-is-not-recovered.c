/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When the stack overflows, a message is printed and the process ends: nothing
   recovers that.  (R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it grows the stack in another way" } */
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "panic.h"

static volatile int depth;

static NOINLINE int
deeper (volatile char *above)
{
  volatile char frame[1000];
  frame[depth++ % 1000] = above[0];
  if (above[0] == 99)
    return 0;
  return deeper (frame) + frame[0];
}

static int
child (int out)
{
  struct rlimit limit = { 4 << 20, 4 << 20 };
  setrlimit (RLIMIT_STACK, &limit);
  setrlimit (RLIMIT_CORE, &(struct rlimit) { 0, 0 });
  dup2 (out, 2);
  __defer { if (__recover ()) _exit (77); _exit (78); }
  return deeper ("");
}

int
main (void)
{
  char got[1000];
  int ends[2], status;
  ssize_t n;
  size_t size = 0;
  defer_catch_faults ();
  check (pipe (ends) == 0);
  pid_t pid = fork ();
  if (pid == 0)
    return child (ends[1]);
  close (ends[1]);
  while (size < sizeof got - 1
	 && (n = read (ends[0], got + size, sizeof got - 1 - size)) > 0)
    size += n;
  got[size] = 0;
  check (waitpid (pid, &status, 0) == pid);
  check (!WIFEXITED (status) || WEXITSTATUS (status) == 2);
  check (strstr (got, "stack overflow"));
  return 0;
}
