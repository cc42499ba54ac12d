/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bound of an array can be a call of a closure.  (C3)  */
/* { dg-do run } */
#include "check.h"

typedef int size_fn (void) __closure;

static NOINLINE int
f (size_fn *c)
{
  int a[c ()];
  a[0] = 1;
  return (int) (sizeof a / sizeof *a) + (int) sizeof (char[c ()]) + a[0];
}

static NOINLINE int
parameter (size_fn *c, char (*p)[c ()])
{
  return (int) sizeof *p;
}

int
main (void)
{
  int n = 4;
  __closure int size (void) { return ++n; }
  check (f (size) == 12);
  int b[size ()];
  check (sizeof b == 7 * sizeof (int));
  char room[8];
  check (parameter (size, (void *) &room) == 8);
  return 0;
}
