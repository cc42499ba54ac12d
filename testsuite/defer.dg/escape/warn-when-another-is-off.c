/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another name does not turn the warning off.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0 -fplugin-arg-defer-no-warn=null-defer" } */

int *kept;

void
keep (int n)
{
  int own = n;  /* { dg-note "7: local variable 'own' is declared here" } */
  kept = &own;  /* { dg-warning "8: address of local variable 'own' is still in 'kept' when 'keep' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
