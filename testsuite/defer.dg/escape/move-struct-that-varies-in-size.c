/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct that varies in size moves, where a nested function takes such, too.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-dangling-pointer" } */
#include "check.h"

static int *kept;

static NOINLINE int
f (int n)
{
  struct s { int a; char b[n]; };
  int nested (struct s x) { return x.a + x.b[n - 1] + (int) sizeof x; }
  struct s t;
  t.a = 100;
  t.b[n - 1] = 20;
  kept = &t.a;
  n = n * 1;
  return nested (t);
}

int
main (void)
{
  check (f (8) == 132);
  int *first = kept;
  check (f (4) == 128);
  check (first != kept && *first == 100 && ((char *) first)[11] == 20);
  return 0;
}
