/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An ordinary nested function calls, names and changes what closures do.  (C7)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static NOINLINE int_fn *
f (int n)
{
  __closure int next (void) { return n++; }
  int twice (void) { next (); return next (); }
  int_fn *name (void) { return next; }
  int deep (void)
  {
    int deeper (void) { n += 10; return next () + twice (); }
    return deeper ();
  }
  check (twice () == 2);
  check (deep () == 13 + 15);
  return name ();
}

int
main (void)
{
  int_fn *c = f (1);
  check (c () == 16 && c () == 17);
  return 0;
}
