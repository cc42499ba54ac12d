/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that returns void has no result variable.  (N1)  */
/* { dg-do compile } */
void
f (void)
{
  __result int r = 1; /* { dg-error "16: '__result' in a function that returns void" } */
  (void) r;
}
