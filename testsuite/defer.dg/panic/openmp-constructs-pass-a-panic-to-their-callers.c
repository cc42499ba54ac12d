/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work of unknown functions in an OpenMP construct runs, and a panic
   that is raised and recovered in a function called there is no matter of the
   construct's.  (R3)  */
/* { dg-do run } */
/* { dg-no-valgrind "the threads of OpenMP are never ended" } */
/* { dg-options "-Wall -Wextra -fopenmp" } */
#include "panic.h"

static NOINLINE void
job (int n)
{
  __defer must_recover (n + 1);
  panic_if (n + 1);
}

static _Atomic int done;

static NOINLINE void
count (int n)
{
  done += n;
}

static void (*volatile hidden) (int) = count;

int
main (void)
{
#pragma omp parallel for
  for (int i = 0; i < 100; i++)
    {
      _Defer hidden (1);
      job (i);
    }
  check (done == 100);
  return 0;
}
