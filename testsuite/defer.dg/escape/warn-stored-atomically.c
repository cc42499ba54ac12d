/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is stored by an atomic operation.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdatomic.h>

_Atomic (int *) shared;

void
publish (int n)
{
  int value = n;  /* { dg-note "7: local variable 'value' is declared here" } */
  atomic_store (&shared, &value);  /* { dg-warning "3: address of local variable 'value' is still in 'shared' when 'publish' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
