/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a closure moves to the heap is reported, and which closures are.  (C5)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-m" } */

typedef int int_fn (void) __closure;

int_fn *
f (int p, int q)	/* { dg-note "8: moved to heap: p" } */
{
  int x = 1;	/* { dg-note "7: moved to heap: x" } */
  int y = 2;
  struct { int a; } s;	/* { dg-note "21: moved to heap: s" } */
  s.a = y;
  __closure int escaping (void) { return x++ + y + p++ + q + s.a; }	/* { dg-note "17: closure escaping escapes to heap" } */
  return escaping;
}

int
g (int p)	/* { dg-note "8: p does not escape" } */
{
  int x = 1;	/* { dg-note "7: x does not escape" } */
  __closure int next (void) { return x++ + p++; }	/* { dg-note "17: closure next does not escape" } */
  return next () + next ();
}

int_fn *
h (void)
{
  static int n;
  __closure int nothing (void) { return n++; }	/* { dg-note "17: closure nothing does not escape" } */
  return nothing;
}
