/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a variable of a block is used behind the block.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int
twice (int n)
{
  int *p;
  {
    int own = n;  /* { dg-note "9: local variable 'own' is declared here" } */
    p = &own;  /* { dg-note "7: its address is taken here" } */
  }
  return *p * 2;  /* { dg-warning "10: 'p' points to local variable 'own', whose scope has ended, and is used here \[CWE-562] \[-Wreturn-local-addr]" } */
}
