/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a function for atexit uses is a local.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdlib.h>

static int *status;

static void
at_end (void)
{
  _Exit (*status);
}

int
install (void)
{
  int own = 0;  /* { dg-note "7: local variable 'own' is declared here" } */
  status = &own;  /* { dg-warning "10: address of local variable 'own' is still in 'status' when 'install' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  return atexit (at_end);
}
