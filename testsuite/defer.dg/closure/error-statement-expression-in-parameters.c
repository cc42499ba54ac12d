/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is declared in the parameters of a closure is in no function that the
   closure could find when it is called: an error.  (C6)  */
/* { dg-do compile } */

int
f (int n)
{
  int a[4] = { 1 };
  __closure int g (int b[({ int m = n; m + 1; })]) { return b[0]; } /* { dg-error "17: closure 'g' has a statement expression in its parameters; evaluate that where the closure is called" } */
  __closure int h (int b[__lambda (int, (void), { return n++; }) ()]) { return b[0]; } /* { dg-error "17: closure 'h' has a statement expression in its parameters; evaluate that where the closure is called" } */
  return g (a) + h (a);
}
