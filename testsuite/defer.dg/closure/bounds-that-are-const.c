/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A `const' variable is the bound of arrays in the function and in closures:
   their types name it as it is, and not what was computed once.  (C6)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

typedef int size_fn (void) __closure;

static const int *kept;
static size_fn *last;

static NOINLINE size_fn *
returned (const int n)
{
  __closure int size (void)
  {
    int a[n], rows[2][n];
    a[n - 1] = rows[1][n - 1] = n;
    return (int) (sizeof a / sizeof *a) + rows[1][n - 1] + a[n - 1];
  }
  return size;
}

static NOINLINE int
around (int m)
{
  const int n = m;
  char a[n];
  a[0] = 1;
  __closure int size (void) { return (int) sizeof a * 10 + a[0]; }
  return size () + 100 * (int) sizeof a;
}

static NOINLINE int
within (int m)
{
  const int n = m;
  char mine[n];
  __closure int outer (void)
  {
    char a[n];
    __closure int inner (void)
    {
      char b[n + 1];
      kept = &n;
      return (int) (10 * sizeof a + sizeof b);
    }
    return inner () + 100 * (int) sizeof a;
  }
  last = outer;
  return outer () + 1000 * (int) sizeof mine;
}

static NOINLINE int
rows (int m)
{
  const int n = m;
  char a[2][2] = { { 1, 2 }, { 3, 4 } };
  __closure int get (char (*r)[n]) { return r[1][1] + 10 * (int) sizeof *r; }
  return get (a);
}

int
main (void)
{
  check (returned (3) () == 9);
  check (around (3) == 331);
  check (within (3) == 3334);
  check (last () == 334);
  check (rows (2) == 24);
  return 0;
}
