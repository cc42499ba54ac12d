/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a compound literal is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct point { int x, y; };

struct point *
origin (int shift)
{
  struct point *p = &(struct point) { shift, shift };  /* { dg-note "37: a compound literal is made here" } */
  return p;  /* { dg-warning "10: address of a compound literal is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
