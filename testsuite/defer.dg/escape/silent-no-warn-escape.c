/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -fplugin-arg-defer-no-warn=escape turns the warning off.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0 -fplugin-arg-defer-no-warn=escape" } */

int *kept;

void
keep (int n)
{
  int own = n;
  kept = &own;
}
