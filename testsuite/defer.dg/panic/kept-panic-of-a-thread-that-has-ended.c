/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A recovered panic that is kept outlives the thread in which it was raised.
   (R6, R10)  */
/* { dg-do run } */
#include <pthread.h>
#include "panic.h"

static const struct defer_panic *kept[20];

static void *
start (void *arg)
{
  int n = *(int *) arg;
  __defer { kept[n] = __recover (); }
  if (n % 2)
    __panicf ("thread %d", n);
  __panic (n);
}

int
main (void)
{
  for (int i = 0; i < 20; i++)
    {
      pthread_t thread;
      check (pthread_create (&thread, 0, start, &i) == 0);
      check (pthread_join (thread, 0) == 0);
    }
  for (int i = 0; i < 20; i++)
    if (i % 2)
      {
	char text[20];
	sprintf (text, "thread %d", i);
	check (is_text (kept[i], text));
      }
    else
      check (is_int (kept[i], i));
  return 0;
}
