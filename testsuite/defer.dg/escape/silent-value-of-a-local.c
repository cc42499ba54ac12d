/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The value of a local is stored and returned, not its address.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int last, *where = &last;

int
store (int n)
{
  int own = n, *p = &own;
  *where = *p;
  return *p;
}
