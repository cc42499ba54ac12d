/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function has at most one result variable.  (N1)  */
/* { dg-do compile } */
int
f (void)
{
  __result int r = 1; /* { dg-note "16: the first is here" } */
  __result int s = 2; /* { dg-error "16: second '__result' variable 's' in one function" } */
  return r + s;
}
