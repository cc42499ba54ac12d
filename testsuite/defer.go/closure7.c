/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that captures many variables of many sizes, deep in a recursion,
   and is passed to a function, has each of them at its place.
   Go: test/closure7.go.  (C1, C6)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

typedef long fn (void) __closure;

static fn *kept;

static NOINLINE long
call (fn *f)
{
  return f ();
}

static NOINLINE long
keep_and_call (fn *f)
{
  kept = f;
  return f ();
}

struct three
{
  char c[3];
};

static NOINLINE long
many (int depth, bool keep)
{
  char c = 1;
  int i = depth;
  struct three t = { { 2, 3, 4 } };
  short s = 5;
  double d = 6;
  bool b = true;
  long double l = 7;
  long long w[3] = { 8, 9, 10 };
  void *p = &kept;
  float _Complex z = 11;
  _Alignas (64) char aligned = 12;
  struct { char c[200]; } large = { { 13 } };
  char changed = 14;

  __closure long f (void)
  {
    check ((unsigned long) &aligned % 64 == 0);
    changed++;
    return c + i + t.c[0] + t.c[1] + t.c[2] + s + (long) d + b + (long) l + w[0]
           + w[1] + w[2] + (p != NULL) + (long) __real__ z + aligned
           + large.c[0] + changed;
  }
  if (depth > 0)
    return many (depth - 1, keep) + 1;
  return keep ? keep_and_call (f) : call (f);
}

int
main (void)
{
  const long sum = 1 + 2 + 3 + 4 + 5 + 6 + 1 + 7 + 8 + 9 + 10 + 1 + 11 + 12 + 13;

  check (many (100, false) == sum + 15 + 100);
  check (many (100, true) == sum + 15 + 100);
  use_stack (100);
  check (kept () == sum + 16);
  return 0;
}
