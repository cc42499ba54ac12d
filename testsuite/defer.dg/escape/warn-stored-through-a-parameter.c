/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is stored where a parameter points to.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int
parse (const char *text, const char **rest)
{
  char copy[8];  /* { dg-note "8: local variable 'copy' is declared here" } */
  __builtin_strncpy (copy, text, 7);
  *rest = copy + 1;  /* { dg-warning "9: address of local variable 'copy' is still in '*rest' when 'parse' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  return copy[0];
}
