/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure may use the elements of a captured array of varying size; that it
   needs the size, also that of a row, is an error.  (C6)  */
/* { dg-do compile } */

int
whole (int n)
{
  int one[n];
  __closure int size (void) { return sizeof one; } /* { dg-error "17: closure 'size' needs the size of something that varies in size; keep the size in a variable, and let the closure use that" } */
  one[0] = 1;
  return size ();
}

int
rows (int n, int m)
{
  int a[n][m];
  __closure int row (void) { return a[0][0]; } /* { dg-error "17: closure 'row' needs the size of 'a', which varies; let it capture a pointer to the first element, and the size" } */
  a[0][0] = 1;
  return row ();
}

int
parameter (int n, int a[n][n])
{
  __closure int last (void) { return a[1][0]; } /* { dg-error "17: closure 'last' needs the size of something that varies in size; keep the size in a variable, and let the closure use that" } */
  return last ();
}

int
of_a_type (int n)
{
  typedef int row[n];
  __closure int count (row *r) { return (*r)[n - 1]; } /* { dg-error "17: closure 'count' needs the size of something that varies in size; keep the size in a variable, and let the closure use that" } */
  row r;
  r[n - 1] = 1;
  return count (&r);
}
