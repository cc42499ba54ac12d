/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC knows that __panic and __panicf do not return: no warning about what
   follows, or does not, in functions that recover too.  (R1, N3)  */
/* { dg-do compile } */
/* { dg-options "-O2 -Wall -Wextra -Wreturn-type -Wimplicit-fallthrough=5 -Wmaybe-uninitialized" } */
#include <defer.h>

int
falls_off (int n)
{
  if (n)
    return 1;
  __panic ("text");
}

int
recovers (int n)
{
  __defer { (void) __recover (); }
  if (n)
    return 1;
  __panic ("text");
}

int
falls_through (int n)
{
  int x;
  switch (n)
    {
    case 1:
      __panic (1);
    case 2:
      __panicf ("%d", n);
    case 3:
      __panic (2.5);
    case 4:
      __panic ((void *) &n);
    case 5:
      x = 3;
      break;
    default:
      __panic ("default");
    }
  return x;
}

struct pair { int a, b; };

struct pair
with_a_struct (int n)
{
  __result struct pair r;
  __defer { if (__recover ()) r = (struct pair) { 1, 2 }; }
  if (n)
    __panic (n);
  r.a = r.b = 3;
}
