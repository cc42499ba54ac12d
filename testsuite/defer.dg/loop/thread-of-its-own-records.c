/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Threads do not share records.  (D5)  */
/* { dg-do run } */
#include <pthread.h>
#include "check.h"

struct count { long sum, expected; };

static void *
start (void *arg)
{
  struct count *c = arg;
  for (int round = 0; round < 50; round++)
    for (int i = 0; i < 100; i++)
      {
	int x = i;
	c->expected += x;
	__defer { c->sum += x; }
      }
  return 0;
}

int
main (void)
{
  pthread_t thread[4];
  struct count count[4];
  memset (count, 0, sizeof count);
  for (int i = 0; i < 4; i++)
    check (pthread_create (&thread[i], 0, start, &count[i]) == 0);
  for (int i = 0; i < 4; i++)
    {
      check (pthread_join (thread[i], 0) == 0);
      check (count[i].sum == count[i].expected && count[i].sum == 50 * 4950);
    }
  return 0;
}
