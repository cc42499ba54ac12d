/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number that comes from nowhere may be an address that somebody knows; what was a pointer before stays what it was.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m -fplugin-arg-defer-strict" } */
typedef unsigned long word;

struct device { unsigned base; };
unsigned port (void);
static unsigned fixed;
unsigned global;

void
set (unsigned n)
{
  fixed = n;
}

void
from_a_member (struct device *d) /* { dg-note "31: d does not escape" } */
{
  int x = 1;			/* { dg-note "7: must move to heap: x" } */
  *(int **) (word) (d->base + 8) = &x;
}

void
from_a_global (void)
{
  int x = 1;			/* { dg-note "7: must move to heap: x" } */
  *(int **) (word) global = &x;
}

void
from_a_static_variable (void)
{
  int x = 1;			/* { dg-note "7: must move to heap: x" } */
  int **p = (int **) (word) fixed;
  *p = &x;
}

void
from_a_function (void)
{
  int x = 1;			/* { dg-note "7: must move to heap: x" } */
  word base = port ();
  *(int **) (base + 8) = &x;
}

int
from_a_pointer (word bits)
{
  int x = 1;			/* { dg-note "7: x does not escape" } */
  int *p = 0;			/* { dg-note "8: p does not escape" } */
  *(int **) ((word) &p | 0) = &x;
  *(int **) (((word) &p | (bits & 1)) & ~(word) 1) = &x;
  return *p;
}
