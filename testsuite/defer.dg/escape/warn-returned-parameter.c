/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a parameter is returned through a variable.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

const int *
positive (int n, const int *other)  /* { dg-note "15: parameter 'n' is declared here" } */
{
  const int *p = other;
  if (n > 0)
    p = &n;  /* { dg-note "7: its address is taken here" } */
  return p;  /* { dg-warning "10: address of parameter 'n' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
