/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The result variable is an automatic one that can be changed.  (N1)  */
/* { dg-do compile } */
int
f (void)
{
  static __result int r = 1; /* { dg-error "23: '__result' variable 'r' cannot be 'static'" } */
  return r;
}

int
g (void)
{
  extern __result int e; /* { dg-error "23: '__result' variable 'e' cannot be 'extern'" } */
  return e;
}

int
h (void)
{
  __result const int c = 1; /* { dg-error "22: '__result' variable 'c' cannot be 'const'" } */
  return c;
}
