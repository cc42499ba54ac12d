/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Conversions and other operators are no calls.
   Go: test/fixedbugs/issue4654.go.  (D13)  */
/* { dg-do compile } */
/* { dg-options "-Wno-unused-value" } */
void
user (int n)
{
  double _Complex c = n;
  __defer (int) 0; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer (char) n; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer __real__ c; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer sizeof n; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer (struct { int i; }) { n }; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer "text"; /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer __builtin_offsetof (struct { int i; }, i); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer __builtin_abort ();
}
