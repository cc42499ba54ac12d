/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A floating argument is captured as it is at each execution.
   Go: test/fixedbugs/bug364.go.  (D1, D5)  */
/* { dg-do run } */
#include "check.h"

static void
note (double v)
{
  char text[40];
  sprintf (text, "%.17g ", v);
  say (text);
}

static NOINLINE void
f (void)
{
  double v = 0;
  for (int i = 0; i < 3; i++)
    {
      v += 0.1;
      __defer note (v);
    }
}

int
main (void)
{
  f ();
  expect ("0.30000000000000004 0.20000000000000001 0.10000000000000001 ");
  return 0;
}
