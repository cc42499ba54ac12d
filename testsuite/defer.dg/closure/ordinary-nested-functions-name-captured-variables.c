/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An ordinary nested function in a closure names what the closure captures.  (C7)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
by_value (int n)
{
  const int v = n * 2;
  __closure int get (void)
  {
    int in (void) { return v; }
    return in ();
  }
  return get ();
}

static NOINLINE int
by_reference (int n)
{
  int x = 0;
  int nested (int k)
  {
    __closure int get (void)
    {
      int deep (void) { return x++ + k; }
      return deep () + n;
    }
    return get ();
  }
  return nested (1) * 100 + x;
}

int
main (void)
{
  check (by_value (1) == 2);
  check (by_reference (2) == 301);
  return 0;
}
