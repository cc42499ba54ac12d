/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer goes into a union, and out of it as a number.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

union word { const char *text; unsigned long bits; };

unsigned long
encode (char c)
{
  char own = c;  /* { dg-note "8: local variable 'own' is declared here" } */
  union word w;
  w.text = &own;
  return w.bits;  /* { dg-warning "11: address of local variable 'own' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
