/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Only a nested function can be a closure.  (C3)  */
/* { dg-do compile } */

__closure int at_file_scope (void);

__closure int
defined (void)		/* { dg-error "1: 'defined' is in no function; only a nested function can be a closure, for others there is 'defer_closure_of'" } */
{
  return 1;
}

int
f (void)
{
  return at_file_scope ();	/* { dg-error "10: 'at_file_scope' has the type of a closure, but is none; only a nested function with a body can be a closure" } */
}
