/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statement expressions with a __defer in conditions, arguments, subscripts,
   initialisers and steps of loops.  (D3, D5)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

#define NOTED(value, text) ({ __defer say (text); value; })

static NOINLINE int
add (int a, int b)
{
  return a + b;
}

static NOINLINE int
f (int n)
{
  int a[3] = { 1, NOTED (2, "i"), 3 };
  int x = NOTED (a[NOTED (1, "s")], "x");
  if (NOTED (n, "c"))
    x += add (1, NOTED (x, "a"));
  for (int i = NOTED (0, "("); NOTED (i < 2, "?"); NOTED (i++, "+"))
    x++;
  while (NOTED (n--, "w"))
    continue;
  do
    n++;
  while (NOTED (n < 1, "d"));
  switch (NOTED (n, "S"))
    {
    case 1:
      return NOTED (x, "r");
    }
  return 0;
}

int
main (void)
{
  check (f (1) == 7);
  expect ("rSddww?+?+?(acsxi");
  return 0;
}
