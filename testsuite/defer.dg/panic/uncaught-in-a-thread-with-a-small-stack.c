/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An uncaught panic prints, with its frames, in a thread with a stack of
   16 KiB.  (R12, R7)  */
/* { dg-do run } */
/* { dg-no-valgrind "it needs more of the stack" } */
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>
#include "panic.h"

static NOINLINE void
inner (int n)
{
  __defer { check (n); }
  panic_if (n);
}

static void *
start (void *arg)
{
  inner (5);
  return arg;
}

static void
child (int out)
{
  pthread_t thread;
  pthread_attr_t attr;
  dup2 (out, 2);
  close (out);
  pthread_attr_init (&attr);
  pthread_attr_setstacksize (&attr, 16384);
  pthread_create (&thread, &attr, start, 0);
  for (;;)
    pause ();
}

int
main (void)
{
  static char got[10000];
  int ends[2], status;
  size_t size = 0;
  ssize_t n;
  check (pipe (ends) == 0);
  pid_t pid = fork ();
  if (pid == 0)
    child (ends[1]);
  close (ends[1]);
  while ((n = read (ends[0], got + size, sizeof got - 1 - size)) > 0)
    size += n;
  check (waitpid (pid, &status, 0) == pid);
  check (WIFEXITED (status) && WEXITSTATUS (status) == 2);
  check (strncmp (got, "panic: 5\n\nthread 2 [running]:\n", 30) == 0);
  return 0;
}
