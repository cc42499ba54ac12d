/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable that a closure names only in an array's bound is captured.  (C1)  */
/* { dg-do run } */
#include "check.h"

typedef int size_fn (void) __closure;

static NOINLINE size_fn *
f (int n, int m)
{
  __closure int size (void)
  {
    int a[n];
    char b[m][n + 1];
    return (int) (sizeof a / sizeof *a + sizeof b);
  }
  return size;
}

static NOINLINE size_fn *
g (int n)
{
  n++;
  return __lambda (int, (void), { return (int) sizeof (char[n++]); });
}

int
main (void)
{
  check (f (3, 2) () == 11);
  size_fn *s = g (4);
  check (s () == 5);
  check (s () == 6);
  return 0;
}
