/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a variable of a loop is used in the next round.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int
runs (const char *s)
{
  int n = 0;
  const char *previous = 0;
  for (; *s; s++)
    {
      char own[4] = { *s };  /* { dg-note "12: local variable 'own' is declared here" } */
      if (previous && *previous == own[0])  /* { dg-warning "23: 'previous' points to local variable 'own', whose scope has ended, and is used here \[CWE-562] \[-Wreturn-local-addr]" } */
	n++;
      previous = own;  /* { dg-note "16: its address is taken here" } */
    }
  return n;
}
