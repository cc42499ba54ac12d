/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The function that qsort calls keeps an element of a local array.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdlib.h>

static const int *pivot;

static int
compare (const void *a, const void *b)
{
  pivot = b;
  return *(const int *) a - *(const int *) b;
}

int
median (int a, int b, int c)
{
  int v[3] = { a, b, c };  /* { dg-note "7: local variable 'v' is declared here" } */
  qsort (v, 3, sizeof v[0], compare);  /* { dg-warning "3: address of local variable 'v', kept by 'qsort', is still in 'pivot' when 'median' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  return v[1];
}

int
last_pivot (void)
{
  return *pivot;
}
