/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a variable of the loop body may hide in a compound literal, a
   conditional or a cast of the operand: the variable still lives until the call
   has run.  (D1, D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct s { int *p; };

static NOINLINE void
show (struct s s, int *q, long address)
{
  say_int (*s.p);
  say_int (*q);
  say_int (*(int *) address);
  say (" ");
}

static NOINLINE void
f (int n)
{
  for (int i = 0; i < n; i++)
    {
      int x = i, y = i + 1, z = i + 2;
      __defer show ((struct s) { &x }, i ? &y : &z, (long) &z);
      x += 5;
      y += 5;
      z += 5;
    }
}

int
main (void)
{
  f (2);
  expect ("678 577 ");
  return 0;
}
