/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred function whose result is never used is inlined without trouble.
   Go: test/fixedbugs/issue49282.go.  (D1)  */
/* { dg-do compile } */
/* { dg-options "-O3 -Wall -Wextra" } */
struct s { long a, b, c, d, e; };

static unsigned
zero (struct s s, unsigned u)
{
  return s.a ? u : 0;
}

double one = 1;

void
f (long d)
{
  struct s s = { 0, 0, 0, 0, 0 };
  __defer zero (s, one);
  __defer zero ((struct s) { .b = d }, (unsigned) one);
}
