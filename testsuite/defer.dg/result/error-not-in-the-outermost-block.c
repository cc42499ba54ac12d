/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The result variable must be in the outermost block of the function.  (N1)  */
/* { dg-do compile } */
int
f (int n)
{
  if (n)
    {
      __result int r = 1; /* { dg-error "20: '__result' variable 'r' is not in the outermost block of the function" } */
      return r;
    }
  return 0;
}

int
g (int n)
{
  for (__result int r = 1; n; n--) /* { dg-error "21: '__result' variable 'r' is not in the outermost block of the function" } */
    return r;
  return 0;
}

int
h (void)
{
  return ({ __result int r = 1; r; }); /* { dg-error "26: '__result' variable 'r' is not in the outermost block of the function" } */
}

int
i (void)
{
  __defer { __result int r = 1; (void) r; } /* { dg-error "26: '__result' variable 'r' is not in the outermost block of the function" } */
  return 1;
}
