/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closure values and function pointers do not mix without a warning.  (C3)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -Wno-error=incompatible-pointer-types" } */

typedef int closure_fn (int) __closure;
typedef int other_fn (long) __closure;
typedef int plain_fn (int);

int plain (int);
void takes_closure (closure_fn *c);	/* { dg-note "33: expected 'int (__closure *)(int)' but argument is of type 'int (*)(int)'" } */
void takes_plain (plain_fn *p);	/* { dg-note "29: expected 'int (*)(int)' but argument is of type 'int (__closure *)(int)'" } */
typedef void takes_fn (void *);

void *
f (int n)
{
  __closure int c (int m) { return n + m; }
  plain_fn *p = c;	/* { dg-warning "17: initialization of 'int (*)(int)' from incompatible pointer type 'int (__closure *)(int)' \[-Wincompatible-pointer-types\]" } */
  closure_fn *q = plain;	/* { dg-warning "19: initialization of 'int (__closure *)(int)' from incompatible pointer type 'int (*)(int)' \[-Wincompatible-pointer-types\]" } */
  other_fn *o = c;	/* { dg-warning "17: initialization of 'int (__closure *)(long int)' from incompatible pointer type 'int (__closure *)(int)' \[-Wincompatible-pointer-types\]" } */
  takes_plain (c);	/* { dg-warning "16: passing argument 1 of 'takes_plain' from incompatible pointer type \[-Wincompatible-pointer-types\]" } */
  takes_closure (plain);	/* { dg-warning "18: passing argument 1 of 'takes_closure' from incompatible pointer type \[-Wincompatible-pointer-types\]" } */
  p = q;	/* { dg-warning "5: assignment to 'int (*)(int)' from incompatible pointer type 'int (__closure *)(int)' \[-Wincompatible-pointer-types\]" } */
  q = p;	/* { dg-warning "5: assignment to 'int (__closure *)(int)' from incompatible pointer type 'int (*)(int)' \[-Wincompatible-pointer-types\]" } */
  if (p == q)	/* { dg-warning "9: comparison of distinct pointer types lacks a cast" } */
    return o;
  void *v = c;
  q = v;
  q = n ? c : 0;
  q = n ? c : q;
  takes_closure (c);
  return v;
}
