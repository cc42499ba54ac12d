/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pragma turns the warning off where it stands.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

int *kept;

void
keep (int n)
{
  int own = n;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wreturn-local-addr"
  kept = &own;
#pragma GCC diagnostic pop
}
