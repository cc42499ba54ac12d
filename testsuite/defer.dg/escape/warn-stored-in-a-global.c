/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is still in a global variable when the function
   returns.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

const char *last_error;

void
fail (int code)
{
  char text[20] = "error ";  /* { dg-note "8: local variable 'text' is declared here" } */
  text[6] = '0' + code;
  last_error = text;  /* { dg-warning "14: address of local variable 'text' is still in 'last_error' when 'fail' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
