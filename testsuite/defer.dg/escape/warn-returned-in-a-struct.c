/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct that points to a local is returned by value.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct slice { const char *start; unsigned length; };

struct slice
digits (void)
{
  char buffer[4] = { '1', '2', '3', '4' };  /* { dg-note "8: local variable 'buffer' is declared here" } */
  struct slice s;
  s.start = buffer;
  s.length = 4;
  return s;  /* { dg-warning "10: address of local variable 'buffer' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
