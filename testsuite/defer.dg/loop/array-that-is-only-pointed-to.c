/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer into an array of the loop body still points to the iteration's own
   array when the block runs.  (D9)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      char text[4] = "--";
      char *p = text + 1;
      __defer { check (p == &text[1]); *p = '!'; say (text); }
      text[0] = '0' + i;
    }
}

int
main (void)
{
  f (3);
  expect ("2!1!0!");
  return 0;
}
