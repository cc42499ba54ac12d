/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable in a clause of an OpenMP construct cannot be kept for a looped
   deferred block, since GCC would work on another one: an error.  (D9, D13)  */
/* { dg-do compile } */
/* { dg-options "-fopenmp" } */
void use (int);

void
f (int n)
{
  int whole = 0;
  for (int i = 0; i < n; i++)
    {
      int sum = 0;
      int copy;
      __defer { use (sum); } /* { dg-error "7: 'sum' is in a clause of an OpenMP construct, and cannot be kept for the deferred work; copy it to another variable, and name that" } */
#pragma omp parallel for reduction(+ : sum)
      for (int j = 0; j < n; j++)
        sum += j;
      copy = sum;
      __defer { use (copy + whole); }
    }
}
