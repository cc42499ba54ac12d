/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The function and its closures see one variable, whoever changes it.  (C1)  */
/* { dg-do run } */
#include "check.h"

typedef int get_fn (void) __closure;

static get_fn *kept;

static NOINLINE void
f (int start)
{
  int n = start;
  __closure int get (void) { return n; }
  __closure void set (int to) { n = to; }
  kept = get;
  check (get () == start);
  n = 5;
  check (get () == 5);
  set (6);
  check (n == 6);
  n++;
  check (get () == 7);
}

int
main (void)
{
  f (1);
  check (kept () == 7);
  f (2);
  check (kept () == 7);
  return 0;
}
