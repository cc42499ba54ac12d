/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of the unit stores the address in the variable that is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static void __attribute__ ((__noinline__))
point (int **where, int *what)
{
  *where = what;
}

int *
pick (void)
{
  int own = 3, *result;  /* { dg-note "7: local variable 'own' is declared here" } */
  point (&result, &own);
  return result;  /* { dg-warning "10: address of local variable 'own' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
