/* exercise-5.c -- in which frame is the matrix of each call, and how many are
   there at once, at most?
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

struct matrix
{
  double cell[8][8];
};

static double
trace_of_copy (struct matrix m)
{
  double sum = 0;

  for (int i = 0; i < 8; i++)
    sum += m.cell[i][i];
  return sum;
}

static double
trace (const struct matrix *m)
{
  double sum = 0;

  for (int i = 0; i < 8; i++)
    sum += m->cell[i][i];
  return sum;
}

int
main (void)
{
  struct matrix m = { { { 1 }, { 0, 2 }, { 0, 0, 3 } } };

  printf ("%g %g\n", trace_of_copy (m), trace (&m));
  return 0;
}
