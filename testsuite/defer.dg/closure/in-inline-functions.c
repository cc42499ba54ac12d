/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures in inline functions, called or not, of every kind.  (C2)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;

static inline int_fn *
unused (int n)
{
  return __lambda (int, (void), { return n++; });
}

static inline __attribute__ ((always_inline)) int_fn *
always (int n)
{
  __closure int next (void) { return n++; }
  return next;
}

inline int_fn *external (int n);
inline int_fn *
external (int n)
{
  return __lambda (int, (void), { return n++; });
}
extern inline int_fn *external (int n);

static inline __attribute__ ((gnu_inline)) int
local (int n)
{
  __closure int next (void) { return n++; }
  return next () + next ();
}

int
main (void)
{
  int_fn *a = always (1), *b = always (1), *c = external (5);
  check (a () == 1 && a () == 2 && b () == 1 && c () == 5 && c () == 6);
  check (local (3) == 7);
  return 0;
}
