/* drive.c -- calls the measured function over and over.

     drive count CALLS KEY STEP
       Call work CALLS times and be done; callgrind counts.
     drive time CALLS KEY STEP
       Print the fewest nanoseconds that a call took, over seven rounds.
     drive memory CALLS KEY STEP
       Call work CALLS times, and print the most memory used, in KiB.

   work gets KEY, KEY + STEP, KEY, KEY + STEP, ...: with a STEP of 1 a condition
   on its parity holds every second time.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "things.h"

enum
{
  ROUNDS = 7
};

static volatile int sink;

static void
call_work (long calls, int key, int step)
{
  int sum = 0;
  for (long i = 0; i < calls; i++)
    sum += work (key + (i & 1 ? step : 0));
  sink = sum;
}

static double
nanoseconds (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return (double) t.tv_sec * 1e9 + (double) t.tv_nsec;
}

static double
time_work (long calls, int key, int step)
{
  double best = 1e30;
  for (int round = 0; round < ROUNDS; round++)
    {
      double start = nanoseconds ();
      call_work (calls, key, step);
      double took = (nanoseconds () - start) / (double) calls;
      if (took < best)
        best = took;
    }
  return best;
}

static long
memory_used (void)
{
  struct rusage used;
  getrusage (RUSAGE_SELF, &used);
  return used.ru_maxrss;
}

int
main (int argc, char **argv)
{
  if (argc != 5)
    return 2;
  long calls = atol (argv[2]);
  int key = atoi (argv[3]), step = atoi (argv[4]);
  if (strcmp (argv[1], "time") == 0)
    printf ("%.2f\n", time_work (calls, key, step));
  else
    call_work (calls, key, step);
  if (strcmp (argv[1], "memory") == 0)
    printf ("%ld\n", memory_used ());
  return 0;
}
