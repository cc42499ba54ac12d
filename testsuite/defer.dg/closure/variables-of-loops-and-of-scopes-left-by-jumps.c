/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each closure sees of variables whose scope is left and entered by jumps.  (C1, C2)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;
static int_fn *t[20];
static NOINLINE int
f (int n)
{
  int c = 0;
  for (int i = 0; i < n; i++)
    switch (i & 1)
      {
      case 0:
	{
	  int x = i;
	  t[c++] = __lambda (int, (void), { return x++; });
	  break;
	}
      default:
	{
	  int y;
	  y = -i;
	  t[c++] = __lambda (int, (void), { return y--; });
	}
      }
  return c;
}
/* A closure in the head of a for.  */
static NOINLINE int
g (int n)
{
  int s = 0;
  for (int_fn *p = __lambda (int, (void), { return s++; }); p () < n; p ())
    ;
  return s;
}
/* A continue before the declaration.  */
static NOINLINE int
h (int n)
{
  int c = 0;
  for (int i = 0; i < n; i++)
    {
      if (i == 1)
	continue;
      int a[2] = { i };
      a[1] = i + 1;
      t[c++] = __lambda (int, (void), { return a[0]++ * 10 + a[1]; });
    }
  return c;
}
/* Back to before the declaration: a new variable.  */
static NOINLINE int
k (void)
{
  int c = 0;
  {
  top:;
    int x;
    x = c;
    t[c++] = __lambda (int, (void), { return x; });
    x += 10;
    if (c < 3) goto top;
  }
  return c;
}
/* Back to behind it: the same one.  */
static NOINLINE int
l (void)
{
  int c = 0, x = 0;
top:
  x++;
  t[c++] = __lambda (int, (void), { return x; });
  if (c < 3) goto top;
  return c;
}
/* Made once.  */
static NOINLINE int_fn *
m (int n)
{
  static int_fn *once;
  if (!once)
    once = __lambda (int, (void), { return n++; });
  return once;
}
static NOINLINE int
o (int n) { __closure int z (void) { return n; } int_fn *p = z; n = 9; return p (); }
int main (void)
{
  check (f (6) == 6);
  for (int i = 0; i < 6; i++) check (t[i] () == (i & 1 ? -i : i));
  for (int i = 0; i < 6; i++) check (t[i] () == (i & 1 ? -i - 1 : i + 1));
  check (g (5) == 7);
  check (h (4) == 3 && t[0] () == 1 && t[0] () == 11 && t[1] () == 23 && t[2] () == 34);
  check (k () == 3 && t[0] () == 10 && t[1] () == 11 && t[2] () == 12);
  check (l () == 3 && t[0] () == 3 && t[2] () == 3);
  check (m (1) () == 1 && m (5) () == 2 && o (1) == 9);
  return 0;
}
