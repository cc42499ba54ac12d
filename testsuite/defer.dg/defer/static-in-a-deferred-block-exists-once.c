/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A static variable of a deferred block is one object on every way out.
   (D17)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <pthread.h>
#include "check.h"

static const int *seen[8];
static int exits;

static NOINLINE int
f (int way)
{
  __defer
    {
      static int count;
      seen[exits++] = &count;
      say_int (++count);
    }
  if (way == 1)
    return 1;
  for (;;)
    {
      if (way == 2)
	return 2;
      if (way == 3)
	break;
      pthread_exit (0);
    }
  return 3;
}

static void *
start (void *arg)
{
  f (4);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  check (f (1) == 1 && f (2) == 2 && f (3) == 3);
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("1234");
  for (int i = 0; i < 4; i++)
    check (seen[i] == seen[0]);
  return 0;
}
