/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bounds of parameters are computed when the function is entered: they may name
   a parameter that moves, and what a closure has captured.  (C6)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

typedef int next_fn (void) __closure;

static next_fn *kept;

static NOINLINE int
parameter_moves (int n, char a[n][n])
{
  __closure int next (void) { return ++n; }
  kept = next;
  return 100 * (int) sizeof *a + 10 * next () + a[1][1];
}

static NOINLINE int
changed_on_entry (int n, char a[n++][2])
{
  __closure int next (void) { return ++n; }
  kept = next;
  return a[1][0] + 10 * n;
}

static NOINLINE int
captured (int n)
{
  char a[2][2] = { { 1, 2 }, { 3, 4 } };
  __closure int one (char b[n]) { return b[1]; }
  __closure int rows (char b[][n]) { return b[1][1] + 10 * (int) sizeof *b; }
  __closure int both (int m, char b[n][m]) { return b[1][1] + n++; }
  int sum = one (a[1]) + 10 * rows (a);
  sum += 1000 * both (2, a);
  return sum + 10000 * n;
}

static NOINLINE next_fn *
captured_by_what_escapes (int n)
{
  __closure next_fn *outer (int k, char b[][n])
  {
    int last = b[1][n - 1];
    k++;
    __closure int inner (void)
    {
      char c[k][n];
      k++;
      return (int) sizeof c + last + 100 * k;
    }
    return inner;
  }
  char a[2][2] = { { 1, 2 }, { 3, 4 } };
  return outer (2, a);
}

static NOINLINE int
ordinary (int n)
{
  char a[2][2] = { { 1, 2 }, { 3, 4 } };
  int rows (char b[][n]) { return b[1][1] + (int) sizeof *b; }
  __closure int next (void) { return ++n; }
  kept = next;
  int r = rows (a);
  return 10 * r + next ();
}

int
main (void)
{
  char a[2][2] = { { 1, 2 }, { 3, 4 } };
  check (parameter_moves (2, a) == 234);
  check (kept () == 4);
  check (changed_on_entry (2, a) == 33);
  check (kept () == 4);
  check (captured (2) == 4 + 240 + 6000 + 30000);
  next_fn *inner = captured_by_what_escapes (2);
  check (inner () == 410);
  check (inner () == 512);
  check (ordinary (2) == 63);
  return 0;
}
