/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several statements in one full expression, whose order is not known, are
   stack-allocated.  (D4)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */
int f (int, int);

int
g (int n)
{
  return f (({ __defer f (1, n); 1; }), /* { dg-note "16: stack-allocated defer" } */
	    ({ __defer f (2, n); 2; })); /* { dg-note "16: stack-allocated defer" } */
}
