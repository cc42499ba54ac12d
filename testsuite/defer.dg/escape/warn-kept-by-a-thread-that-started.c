/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that has been started keeps the address when nobody waits for it.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <pthread.h>

static void *
count (void *arg)
{
  ++*(int *) arg;
  return arg;
}

int
launch (int n)
{
  pthread_t worker;
  int total = n;  /* { dg-note "7: local variable 'total' is declared here" } */
  if (pthread_create (&worker, 0, count, &total))  /* { dg-warning "7: address of local variable 'total' is given to a thread that may still run when 'launch' returns \[CWE-562] \[-Wreturn-local-addr]" } */
    return -1;
  return 0;
}
