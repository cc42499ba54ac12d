/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An argument whose type has a variable size cannot be copied: an error.
   (D13)  */
/* { dg-do compile } */
/* { dg-options "-std=gnu11" } */
void f ();

void
g (int n)
{
  struct s { int first; int rest[n]; } s;
  s.first = 1;
  __defer f (1, s); /* { dg-error "11: argument 2 of the deferred call has a type of variable size, which cannot be copied; pass a pointer instead" } */
  __defer f (1, &s);
}
