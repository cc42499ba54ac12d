/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statements other than a call and a block are no operand of __defer.
   (D13)  */
/* { dg-do compile } */
int f (int);

int
g (int n)
{
  __defer if (n) f (1); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer while (n) f (1); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer do f (1); while (n); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer for (;;) f (1); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer switch (n) { case 1: f (1); } /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer return 1; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer goto out; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer __defer f (1); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer _Defer f (1); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer __asm__ (""); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
out:
  return 2;
}
