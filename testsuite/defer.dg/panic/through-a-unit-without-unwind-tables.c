/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A frame without unwind tables ends the process; a message says so and names the
   function, after that of the panic.  (R11)  */
/* { dg-do run } */
/* { dg-unit "" } */
/* { dg-unit "-fno-lto -fno-asynchronous-unwind-tables -fno-unwind-tables -fno-exceptions" } */
#if UNIT == 2

void raises (int n);
void without_tables (int n);
extern volatile int sink;
volatile int sink;

void
without_tables (int n)
{
  raises (n);
  sink = 1;
}

#else

#include <sys/wait.h>
#include <unistd.h>
#include "panic.h"

void raises (int n), without_tables (int n);

void
raises (int n)
{
  __defer fputs ("inner work\n", stderr);
  panic_if (n);
}

static void
child (int out)
{
  dup2 (out, 2);
  close (out);
  __defer { (void) __recover (); fputs ("not reached\n", stderr); _exit (77); }
  without_tables (7);
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
  check (!strstr (got, "not reached"));
  const char *line = strstr (got, "panic: 7\n");
  check (line);
  check (strstr (got, "without_tables"));
  return 0;
}

#endif
