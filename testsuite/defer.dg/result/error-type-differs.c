/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The type of the result variable is the function's result type.  (N1)  */
/* { dg-do compile } */
struct s { int i; };

int
f (void)
{
  __result long r = 1; /* { dg-error "17: '__result' variable 'r' has type 'long int' but the function returns 'int'" } */
  return r;
}

struct s
g (void)
{
  __result struct s *r = 0; /* { dg-error "22: '__result' variable 'r' has type 'struct s *' but the function returns 'struct s'" } */
  return *r;
}

int *
h (int n)
{
  __result int r[3] = { n }; /* { dg-error "16: '__result' variable 'r' has type 'int\[3]' but the function returns 'int *'" } */
  return n ? 0 : (int *) 0 + r[0];
}
