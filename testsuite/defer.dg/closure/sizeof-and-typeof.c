/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sizeof, typeof and _Generic take closures for what they are.  (C3)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (int) __closure;
typedef int plain_fn (int);

int
main (void)
{
  int x = 1;
  __closure int f (int n) { return n + x++; }
  __typeof__ (f) *p = f;
  __typeof__ (&f) q = p;
  __auto_type r = f;
  check (sizeof p == sizeof (void *) && sizeof (f (1)) == sizeof (int) && x == 1);
  check (p (1) == 2 && q (1) == 3 && r (1) == 4 && (&f) (1) == 5 && (*f) (1) == 6);
  __typeof__ (f (1)) y = x;
  check (y == 6);
  check (_Generic (p, int_fn *: 1, default: 0) == 1);
  check (_Generic (p, plain_fn *: 1, default: 0) == 0);
  check (!__builtin_types_compatible_p (int_fn, plain_fn));
  __closure int size (void) { char a[sizeof x]; __typeof__ (x) z = (int) sizeof a; return z; }
  check (size () == sizeof x);
  return 0;
}
