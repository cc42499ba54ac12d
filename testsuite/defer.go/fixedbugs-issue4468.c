/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is no call cannot be deferred; a call in parentheses can, as C has no
   way to tell.  Go: test/fixedbugs/issue4468.go.  (D1, D13)  */
/* { dg-do compile } */
struct s { int t; };
int f (struct s *);

void
user (void)
{
  struct s s;
  __defer f; /* { dg-error "11: operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer (f); /* { dg-error "operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
  __defer (f (&s));
  __defer (*&f) (&s);
}
