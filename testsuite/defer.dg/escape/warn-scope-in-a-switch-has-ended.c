/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a variable of a case is used behind the switch.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static char other[] = "other";

char
initial (int kind)
{
  const char *p;
  switch (kind)
    {
    case 0:
      {
	char text[] = "zero";  /* { dg-note "14: local variable 'text' is declared here" } */
	text[0] = 'Z';
	p = text;  /* { dg-note "11: its address is taken here" } */
	break;
      }
    default:
      p = other;
    }
  return p[0];  /* { dg-warning "11: 'p' points to local variable 'text', whose scope has ended, and is used here \[CWE-562] \[-Wreturn-local-addr]" } */
}
