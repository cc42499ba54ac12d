/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a local with a tag in its lowest bit is stored as an integer.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdint.h>

static uintptr_t slot;

void
set (long n)
{
  long own = n;  /* { dg-note "8: local variable 'own' is declared here" } */
  slot = (uintptr_t) &own | 1;  /* { dg-warning "8: address of local variable 'own' is still in 'slot' when 'set' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}

long
get (void)
{
  return slot & 1 ? *(long *) (slot - 1) : 0;
}
