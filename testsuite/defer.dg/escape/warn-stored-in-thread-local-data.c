/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is in a thread-local variable.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

__thread int *errors;

int
attempt (void)
{
  int count = 0;  /* { dg-note "7: local variable 'count' is declared here" } */
  errors = &count;  /* { dg-warning "10: address of local variable 'count' is still in 'errors' when 'attempt' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  return count;
}
