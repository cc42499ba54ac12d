/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is in a static variable of the function.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

const char *
remember (const char *text)
{
  static const char *previous;
  char copy[8];  /* { dg-note "8: local variable 'copy' is declared here" } */
  const char *p = previous;
  __builtin_strncpy (copy, text, 7);
  copy[7] = 0;
  previous = copy;  /* { dg-warning "12: address of local variable 'copy' is still in 'previous' when 'remember' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  return p;
}
