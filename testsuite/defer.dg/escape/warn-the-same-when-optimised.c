/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The warning does not depend on optimisation, and GCC does not give it
   again.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O2 -Wall -Wextra" } */

static int fallback;

int *
choose (int c)
{
  int own = c;  /* { dg-note "7: local variable 'own' is declared here" } */
  return c > 3 ? &own : &fallback;  /* { dg-warning "23: address of local variable 'own' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
