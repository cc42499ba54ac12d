/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable-length array is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int *
squares (int n)
{
  int list[n], *p = list;  /* { dg-note "7: variable-length array 'list' is declared here" } */
  for (int i = 0; i < n; i++)
    p[i] = i * i;
  return p;  /* { dg-warning "10: address of variable-length array 'list' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
