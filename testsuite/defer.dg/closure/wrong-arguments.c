/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls of closures are checked as calls of functions are.  (C3)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -Wno-error=incompatible-pointer-types" } */

typedef int closure_fn (int) __closure;

int
f (closure_fn *c)
{
  __closure int own (int *p) { return *p; }	/* { dg-note "27: expected 'int *' but argument is of type 'char *'" } */
  char t = 0;
  c ();	/* { dg-error "3: too few arguments to function 'c'" } */
  c (1, 2);	/* { dg-error "3: too many arguments to function 'c'" } */
  return own (&t);	/* { dg-warning "15: passing argument 1 of 'own' from incompatible pointer type \[-Wincompatible-pointer-types\]" } */
}
