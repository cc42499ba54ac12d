/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that an escaping one captures escapes, too, and its variables.  (C2, C5)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -O2 -fplugin-arg-defer-m" } */

typedef int int_fn (void) __closure;

int_fn *
f (void)
{
  int x = 1;	/* { dg-note "7: moved to heap: x" } */
  int z = 1;	/* { dg-note "7: z does not escape" } */
  __closure int used (void) { return x++; }	/* { dg-note "17: closure used escapes to heap" } */
  __closure int other (void) { return z++; }	/* { dg-note "17: closure other does not escape" } */
  __closure int escaping (void) { return used (); }	/* { dg-note "17: closure escaping escapes to heap" } */
  other ();
  return escaping;
}
