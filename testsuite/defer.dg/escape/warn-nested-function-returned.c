/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a nested function is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

typedef int operation (int);

operation *
adder (int n)  /* { dg-note "1: nested function 'add' is declared here" } */
{
  int add (int x) { return x + n; }
  return add;  /* { dg-warning "10: address of nested function 'add' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
