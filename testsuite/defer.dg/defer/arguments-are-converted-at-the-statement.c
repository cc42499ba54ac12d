/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Conversions to the parameter's type happen at the statement.  (D1)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
show (int i, double d, _Bool b, const char *s)
{
  check (i == 3 && d == 7.0 && b == 1);
  say (s);
}

static void
f (void)
{
  double x = 3.75;
  int seven = 7;
  float half = 0.5f;
  char text[] = "ok";
  __defer show (x, seven, half, text);
  x = seven = half = 0;
}

int
main (void)
{
  f ();
  expect ("ok");
  return 0;
}
