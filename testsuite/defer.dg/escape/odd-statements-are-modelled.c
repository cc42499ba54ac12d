/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Conditions with a pragma before and transactions are followed; so is alloca that was declared without parameters, and without an argument is no error.  (H3, H7)  */
/* { dg-do compile } */
/* { dg-options "-std=gnu11 -fgnu-tm -w -fplugin-arg-defer-heap=all -fplugin-arg-defer-strict" } */
void *alloca ();
int *kept;

int
rounds (int n)
{
  int x;
#pragma GCC unroll 4
  for (int i = 0; i < n; i++)
    x = i;
#pragma GCC ivdep
  while (n-- && (kept = &x))
    ;
  return *kept;
}

void
transactions (void)
{
  int x, y;
  __transaction_atomic { kept = &x; }
  kept = __transaction_relaxed (&y);
}

void
misused (int n)
{
  kept = alloca ();
  kept = alloca (n, n);
}
