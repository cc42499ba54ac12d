/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure cannot name an ordinary nested function of its function.  (C2, C7)  */
/* { dg-do compile } */

int
f (int n)
{
  int ordinary (void) { return n; }
  __closure int call (void) { return ordinary (); }	/* { dg-error "38: closure 'call' names the nested function 'ordinary', which is gone when its function has returned; define that with '__closure', too" } */
  return call ();
}
