/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is returned as an integer.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

unsigned long
handle (int n)
{
  int own = n;  /* { dg-note "7: local variable 'own' is declared here" } */
  return (unsigned long) &own;  /* { dg-warning "10: address of local variable 'own' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
