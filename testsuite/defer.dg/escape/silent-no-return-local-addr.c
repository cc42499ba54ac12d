/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -Wno-return-local-addr turns the warning off.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0 -Wno-return-local-addr" } */

int *kept;

void
keep (int n)
{
  int own = n;
  kept = &own;
}
