/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -Werror=return-local-addr makes an error of the warning.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0 -Werror=return-local-addr" } */
int *kept;

void
keep (int n)
{
  int own = n;  /* { dg-note "7: local variable 'own' is declared here" } */
  kept = &own;  /* { dg-error "8: address of local variable 'own' is still in 'kept' when 'keep' returns \[CWE-562] \[-Werror=return-local-addr]" } */
}
