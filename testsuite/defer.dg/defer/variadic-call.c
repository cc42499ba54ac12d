/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variadic function gets its arguments, promoted, in their order.  (D1)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-output "5 x 2.50 text 1 2 3 4 5 6 7 8 9 1.5\n" } */
#include <stdio.h>

static void
f (void)
{
  char c = 'x';
  short s = 5;
  float x = 2.5f;
  const char *text = "text";
  long long nine = 9;
  __defer printf ("%d %c %.2f %s %d %d %d %d %d %d %d %d %lld %.1Lf\n", s, c, x,
		  text, 1, 2, 3, 4, 5, 6, 7, 8, nine, 1.5L);
  c = 'y';
  s = 6;
  x = 0;
  text = "other";
  nine = 0;
}

int
main (void)
{
  f ();
  return 0;
}
