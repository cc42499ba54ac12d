/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statement expressions of one full expression defer in the order in which
   they happen to be evaluated.  (D4)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
two (int a, int b)
{
  return 10 * a + b;
}

static char order[3];
static int executed;

static void
ran (char c)
{
  executed--;
  check (order[executed] == c);
}

static NOINLINE int
f (void)
{
  return two (({ order[executed++] = 'x'; __defer ran ('x'); 1; }),
	      ({ order[executed++] = 'y'; __defer ran ('y'); 2; }));
}

int
main (void)
{
  check (f () == 12);
  check (executed == 0);
  return 0;
}
