/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is pushed on a global array.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

void *roots[16];
int roots_n;

void
protect (int n)
{
  int object = n;  /* { dg-note "7: local variable 'object' is declared here" } */
  roots[roots_n++] = &object;  /* { dg-warning "20: address of local variable 'object' is still in 'roots\[...]' when 'protect' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
