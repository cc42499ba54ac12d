/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that a function of the unit only calls does not escape.  (C5)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-m" } */

typedef int int_fn (int) __closure;

static int
twice (int_fn *c, int n)	/* { dg-note "16: c does not escape" } */
{
  return c (c (n));
}

int other (int_fn *c);

int
f (int n)
{
  int x = n;	/* { dg-note "7: x does not escape" } */
  int y = n;	/* { dg-note "7: moved to heap: y" } */
  __closure int add (int m) { return m + x++; }	/* { dg-note "17: closure add does not escape" } */
  __closure int sub (int m) { return m - y++; }	/* { dg-note "17: closure sub escapes to heap" } */
  return twice (add, 1) + other (sub);
}
