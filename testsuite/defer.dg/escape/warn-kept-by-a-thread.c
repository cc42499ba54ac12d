/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread gets the address of a local, and nobody waits for it.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <pthread.h>

static pthread_t worker;

static void *
count (void *arg)
{
  ++*(int *) arg;
  return arg;
}

void
launch (int n)
{
  int total = n;  /* { dg-note "7: local variable 'total' is declared here" } */
  pthread_create (&worker, NULL, count, &total);  /* { dg-warning "3: address of local variable 'total' is given to a thread that may still run when 'launch' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
