/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A label between __defer and its operand makes the operand neither a call nor
   a block.  (D13)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wno-unused-label" } */
int f (int);

void
g (int n)
{
  __defer a: f (1); /* { dg-error "11: operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer b: { f (n); } /* { dg-error "11: operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
}
