/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The function to call is the one that the pointer names at the statement.
   (D1)  */
/* { dg-do run } */
#include "check.h"

typedef void sayer (void);
static void one (void) { say ("1"); }
static void two (void) { say ("2"); }

static int chosen;

static NOINLINE sayer *
choose (void)
{
  chosen++;
  return one;
}

static void
f (void)
{
  sayer *p = one, *table[] = { one, two };
  int i = 1;
  __defer p ();
  p = two;
  __defer p ();
  p = 0;
  __defer (*table[i--]) ();
  check (i == 0);
  table[1] = 0;
  __defer choose () ();
  check (chosen == 1);
}

int
main (void)
{
  f ();
  check (chosen == 1);
  expect ("1221");
  return 0;
}
