/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that is not recovered in its thread ends the process.  (R10, R7)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-no-valgrind "threads are left" } */
/* { dg-output "thread\npanic: 5\n" } */
#include <pthread.h>
#include "panic.h"

static void *
start (void *arg)
{
  __defer fputs ("thread\n", stderr);
  panic_if (*(int *) arg);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  int n = 5;
  __defer fputs ("not main's\n", stderr);
  check (pthread_create (&thread, 0, start, &n) == 0);
  check (pthread_join (thread, 0) == 0);
  return 0;
}
