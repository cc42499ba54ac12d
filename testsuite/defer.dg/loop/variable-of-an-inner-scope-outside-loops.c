/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable of an inner scope named in a deferred block lives until the block
   has run: other variables do not get its place.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
fill (char *p, int c)
{
  memset (p, c, 200);
}

static NOINLINE void
same (const char *p, int c)
{
  for (int i = 0; i < 200; i++)
    check (p[i] == c);
  say_int (c);
}

static NOINLINE void
f (void)
{
  {
    char a[200];
    fill (a, 1);
    __defer { same (a, 1); }
  }
  {
    char b[200];
    fill (b, 2);
    __defer same (b, 2);
  }
  if (1)
    {
      char c[200];
      fill (c, 3);
      __defer { same (c, 3); }
    }
  {
    char d[200];
    fill (d, 4);
    same (d, 4);
  }
}

int
main (void)
{
  f ();
  expect ("4321");
  return 0;
}
