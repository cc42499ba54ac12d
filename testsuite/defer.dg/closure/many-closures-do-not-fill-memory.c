/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures and what they captured are reclaimed.  (C2)  */
/* { dg-do run } */
/* { dg-no-valgrind "too slow" } */
#include "check.h"

#include <sys/resource.h>
typedef int int_fn (int) __closure;

static NOINLINE int_fn *
f (int n)
{
  char room[1000];
  memset (room, n, sizeof room);
  return __lambda (int, (int m), { return room[m]++; });
}

int
main (void)
{
  const char *stress = getenv ("DEFER_HEAP");
  int rounds = stress ? 1000 : 1000000;
  int_fn *first = f (1);
  for (int i = 0; i < rounds; i++)
    check (f (i % 100) (i % 1000) == i % 100);
  struct rusage usage;
  getrusage (RUSAGE_SELF, &usage);
  check (usage.ru_maxrss < 200000);
  check (first (999) == 1 && first (999) == 2);
  return 0;
}
