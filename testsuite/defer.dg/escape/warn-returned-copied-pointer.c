/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a local is copied by memcpy, and returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <string.h>

int *
duplicate (int n)
{
  int own = n, *p = &own, *q;  /* { dg-note "7: local variable 'own' is declared here" } */
  memcpy (&q, &p, sizeof q);
  return q;  /* { dg-warning "10: address of local variable 'own' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
