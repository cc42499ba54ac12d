/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hundreds of panics are alive and malloc has nothing left: the one that finds no
   room still says what it is, and the process ends with status 2.
   (R12)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-no-valgrind "it has a malloc of its own" } */
#include <sys/wait.h>
#include <unistd.h>
#include "panic.h"

static volatile int exhausted;
extern void *__libc_malloc (size_t), *__libc_calloc (size_t, size_t),
  *__libc_realloc (void *, size_t);

void *
malloc (size_t size)
{
  return exhausted ? 0 : __libc_malloc (size);
}

void *
calloc (size_t n, size_t size)
{
  return exhausted ? 0 : __libc_calloc (n, size);
}

void *
realloc (void *p, size_t size)
{
  return exhausted ? 0 : __libc_realloc (p, size);
}

/* Each panic is raised in work that the one before runs, in a frame of its
   own.  */
static NOINLINE void
more (int n)
{
  __defer { if (n > 1) more (n - 1); }
  panic_if (n);
}

static void
child (int out, int n)
{
  dup2 (out, 2);
  close (out);
  exhausted = 1;
  more (n);
}

static void
with (int panics)
{
  static char got[200000];
  int ends[2], status;
  size_t size = 0;
  ssize_t n;
  check (pipe (ends) == 0);
  pid_t pid = fork ();
  if (pid == 0)
    child (ends[1], panics);
  close (ends[1]);
  while ((n = read (ends[0], got + size, sizeof got - 1 - size)) > 0)
    size += n;
  got[size] = 0;
  close (ends[0]);
  check (waitpid (pid, &status, 0) == pid);
  check (WIFEXITED (status) && WEXITSTATUS (status) == 2);
  check (strncmp (got, "panic: ", 7) == 0);
}

int
main (void)
{
  with (1);
  with (10);
  with (300);
  with (3000);
  return 0;
}
