/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The operand of __defer is a call or a block.  (D13)  */
/* { dg-do compile } */
int f (int), x;
int *p;

void
g (int n)
{
  __defer 1; /* { dg-error "11: operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer x; /* { dg-error "11: operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer x = 2; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer x++; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer f (1) + 1; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer f (1), f (2); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer n ? f (1) : f (2); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer f; /* { dg-error "11: operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer ({ f (1); }); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer -f (1); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer *p; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
}
