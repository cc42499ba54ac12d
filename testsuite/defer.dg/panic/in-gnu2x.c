/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions on panics and their macros are there, and quiet, with
   -std=gnu2x.  (R1)  */
/* { dg-do compile } */
/* { dg-options "-std=gnu2x -Wall -Wextra -pedantic-errors" } */
#include <defer.h>
#include <stdio.h>

static void
f (int n, const char *text)
{
  const struct defer_panic *p = 0;
  __defer
    {
      p = __recover ();
      if (p && p->kind == DEFER_INT && p->value.i == 5)
	defer_panic_print (p, stderr);
    }
  if (n == 1)
    __panic (n);
  if (n == 2)
    __panic (text);
  if (n == 3)
    __panic (n + 0.5);
  if (n == 4)
    __panicf ("%s", text);
}

int
main (void)
{
  f (0, "text");
  return 0;
}
