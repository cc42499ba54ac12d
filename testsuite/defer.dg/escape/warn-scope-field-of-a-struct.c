/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A field points to an array whose block has ended.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

extern int puts (const char *);
struct options { const char *title; };

void
show (int n)
{
  struct options o = { "untitled" };
  if (n > 1)
    {
      char title[8] = "no. ";  /* { dg-note "12: local variable 'title' is declared here" } */
      title[4] = '0' + n % 10;
      o.title = title;
    }
  puts (o.title);  /* { dg-warning "3: 'o.title' points to local variable 'title', whose scope has ended, and is used here \[CWE-562] \[-Wreturn-local-addr]" } */
}
