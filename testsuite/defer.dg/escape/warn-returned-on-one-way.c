/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is returned on one of two ways.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static int fallback;

int *
choose (int c)
{
  int own = c;  /* { dg-note "7: local variable 'own' is declared here" } */
  int *p = &fallback;
  if (c > 3)
    p = &own;  /* { dg-note "7: its address is taken here" } */
  return p;  /* { dg-warning "10: address of local variable 'own' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
