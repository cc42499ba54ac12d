/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that makes a closure, by a function of another unit, which may be
   inlined here.  Go: test/closure5.go.  (C2, C3)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-unit "" } */
/* { dg-unit "" } */
#include "go.h"

typedef bool truth (void) __closure;
typedef truth *maker (void) __closure;

extern maker *make (bool value);

#if UNIT == 1
maker *
make (bool value)
{
  return __lambda (truth *, (void), {
    return __lambda (bool, (void), { return value; });
  });
}
#else
int
main (void)
{
  maker *yes = make (true), *no = make (false);
  check (make (true) () ());
  check (yes () () && !no () () && yes () ());
  return 0;
}
#endif
