/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory from alloca is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

char *
room (unsigned n)
{
  char *p = __builtin_alloca (n);  /* { dg-note "13: memory from 'alloca' is made here" } */
  p[0] = 0;
  return p;  /* { dg-warning "10: address of memory from 'alloca' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
