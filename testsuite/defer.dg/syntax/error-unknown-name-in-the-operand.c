/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Errors within the operand are the compiler's own, at their place, once.
   (D13)  */
/* { dg-do compile } */
/* { dg-options "-fno-diagnostics-show-caret" } */
void f (int);

void
g (int n)
{
  __defer f (unknown); /* { dg-error "14: 'unknown' undeclared (first use in this function)" } */
  /* { dg-note "14: each undeclared identifier is reported only once for each function it appears in" -1 } */
  __defer { n = other; } /* { dg-error "17: 'other' undeclared (first use in this function)" } */
  __defer f ("text" + ); /* { dg-error "23: expected expression before ')' token" } */
}
