/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that could not be started keeps nothing, nor does a stream or the
   environment when the call fails.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <pthread.h>
#include <stdio.h>

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
  if (pthread_create (&worker, 0, count, &total) != 0)
    return -1;
  pthread_join (worker, 0);
  return total;
}

int
buffered (FILE *f)
{
  char buffer[64];
  if (setvbuf (f, buffer, _IOFBF, sizeof buffer))
    return -1;
  fputs ("text", f);
  return fclose (f);
}
