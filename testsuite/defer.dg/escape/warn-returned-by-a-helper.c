/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of the unit gives back the address that it is given.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static const char *__attribute__ ((__noinline__))
skip (const char *text, int n)
{
  while (n-- > 0)
    text++;
  return text;
}

const char *
tail (void)
{
  char word[] = "unsigned";  /* { dg-note "8: local variable 'word' is declared here" } */
  return skip (word, 2);  /* { dg-warning "10: address of local variable 'word' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
