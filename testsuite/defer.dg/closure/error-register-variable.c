/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A register variable cannot be captured.  (C6)  */
/* { dg-do compile } */

typedef int int_fn (void) __closure;

int
f (register int p)
{
  register int r = 1;
  __closure int get (void) { return r; }	/* { dg-error "17: closure 'get' captures 'r', which is declared 'register'; leave that word out" } */
  __closure int parameter (void) { return p; }	/* { dg-error "17: closure 'parameter' captures 'p', which is declared 'register'; leave that word out" } */
  return get () + parameter ();
}
