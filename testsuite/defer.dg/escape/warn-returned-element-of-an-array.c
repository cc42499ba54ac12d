/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer into a local array is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

char *
number (int n)
{
  char text[12];  /* { dg-note "8: local variable 'text' is declared here" } */
  char *p = text + sizeof text;  /* { dg-note "9: its address is taken here" } */
  *--p = 0;
  do
    *--p = '0' + n % 10;
  while (n /= 10);
  return p;  /* { dg-warning "10: address of local variable 'text' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
