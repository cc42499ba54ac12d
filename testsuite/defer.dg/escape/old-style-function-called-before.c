/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that is defined in the old style keeps what it keeps, also where
   it is called before its parameters are known.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-std=gnu11 -fplugin-arg-defer-m -fplugin-arg-defer-strict" } */
static int *kept;
static void keep ();

void
before (void)
{
  int x = 1;			/* { dg-note "7: must move to heap: x" } */
  keep (1, 2, &x);
}

static void
keep (a, b, c) int a, b, *c;	/* { dg-note "27: leaking param: c" } */
{
  kept = a < b ? c : kept;
}

void
behind (void)
{
  int y = 2;			/* { dg-note "7: must move to heap: y" } */
  keep (1, 2, &y);
}
