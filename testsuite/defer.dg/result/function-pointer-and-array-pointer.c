/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A result may be a pointer to a function or to an array.  (N1, N4)  */
/* { dg-do run } */
#include "check.h"

static void one (void) { say ("1"); }
static void two (void) { say ("2"); }
static int rows[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };

static NOINLINE void
(*choose (void)) (void)
{
  __result void (*r) (void) = one;
  __defer { if (r == one) r = two; }
  return one;
}

static NOINLINE int
(*row (void))[3]
{
  __result int (*r)[3] = rows;
  __defer { r++; }
}

int
main (void)
{
  choose () ();
  expect ("2");
  check ((*row ())[0] == 4);
  return 0;
}
