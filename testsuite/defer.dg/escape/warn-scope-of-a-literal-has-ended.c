/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A compound literal is used behind its block.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct range { int from, to; };

int
width (int n)
{
  const struct range *r = 0;
  if (n > 0)
    {
      r = &(struct range) { 0, n };  /* { dg-note "27: a compound literal is made here" } */
    }
  else
    return 0;
  return r->to;  /* { dg-warning "11: 'r' points to a compound literal, whose scope has ended, and is used here \[CWE-562] \[-Wreturn-local-addr]" } */
}
