/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Only a nested function can be a closure.  (C3)  */
/* { dg-do compile } */

__closure int at_file_scope (void);
__closure int unused (void) { return 1; }

typedef int int_fn (void) __closure;

int_fn *table[] = { unused };	/* { dg-error "21: 'unused' has the type of a closure, but is none; only a nested function with a body can be a closure" } */

int
f (void)
{
  return at_file_scope ();	/* { dg-error "10: 'at_file_scope' has the type of a closure, but is none; only a nested function with a body can be a closure" } */
}

int_fn *
g (void)
{
  return unused;	/* { dg-error "10: 'unused' has the type of a closure, but is none; only a nested function with a body can be a closure" } */
}
