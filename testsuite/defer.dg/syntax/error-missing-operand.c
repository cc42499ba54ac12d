/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __defer with nothing, a declaration or a stray brace after it is an error,
   and what follows is compiled.  (D13)  */
/* { dg-do compile } */
void f (void);

void
g (void)
{
  __defer int x; /* { dg-error "11: expected expression before 'int'" } */
  f ();
}

void
h (void)
{
  __defer
} /* { dg-error "1: expected expression before '\}' token" } */

int after = none; /* { dg-error "13: 'none' undeclared here (not in a function)" } */
