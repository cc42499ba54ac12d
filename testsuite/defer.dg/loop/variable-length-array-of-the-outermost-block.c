/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable-length array of the function's outermost block, and a parameter
   of that kind, can be named in deferred blocks.  (D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n, int matrix[n][n])
{
  int a[n];
  for (int i = 0; i < n; i++)
    a[i] = i;
  __defer { say_int (a[n - 1]); say_int (matrix[1][1]); }
  for (int i = 0; i < n; i++)
    __defer { say_int (a[0]++); }
  a[n - 1] = 8;
  matrix[1][1] = 9;
}

int
main (void)
{
  int matrix[3][3] = { { 0 } };
  f (3, matrix);
  expect ("01289");
  return 0;
}
