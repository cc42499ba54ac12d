/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a variable of a block is used when a jump has left it.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int
retry (int n)
{
  int *p = 0;
again:
  if (p)
    return *p;  /* { dg-warning "12: 'p' points to local variable 'own', whose scope has ended, and is used here \[CWE-562] \[-Wreturn-local-addr]" } */
  {
    int own = n;  /* { dg-note "9: local variable 'own' is declared here" } */
    p = &own;  /* { dg-note "7: its address is taken here" } */
    goto again;
  }
}
