/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -w turns the warning off.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0 -w" } */

int *kept;

void
keep (int n)
{
  int own = n;
  kept = &own;
}
