/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a function that is not known does with an address is not known.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

extern void reg (int *);
extern int *same (int *);

int *
give (int n)
{
  int own = n;
  reg (&own);
  return same (&own);
}
