/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that is joined may use a local.  (H3)  */
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
parallel (int n)
{
  pthread_t worker;
  int total = n;
  if (pthread_create (&worker, 0, count, &total) == 0)
    pthread_join (worker, 0);
  return total;
}
