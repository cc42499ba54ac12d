/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic in a destructor of the program, and in one of a thread's data, ends
   the process with status 2, and does not hang.  (R10, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-no-valgrind "threads are left" } */
/* { dg-output "panic: 4\npanic: 3\n" } */
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>
#include "panic.h"

static int armed;

static void __attribute__ ((__destructor__))
destructor (void)
{
  panic_if (armed);
}

static void
of_a_key (void *value)
{
  panic_if (*(int *) value);
}

static void *
start (void *key)
{
  static int four = 4;
  check (pthread_setspecific (*(pthread_key_t *) key, &four) == 0);
  return key;
}

static void
in_a_thread (void)
{
  pthread_t thread;
  pthread_key_t key;
  check (pthread_key_create (&key, of_a_key) == 0);
  check (pthread_create (&thread, 0, start, &key) == 0);
  check (pthread_join (thread, 0) == 0);
  _exit (77);
}

int
main (void)
{
  int status;
  pid_t pid = fork ();
  if (pid == 0)
    in_a_thread ();
  check (waitpid (pid, &status, 0) == pid);
  check (WIFEXITED (status) && WEXITSTATUS (status) == 2);
  armed = 3;
  return 0;
}
