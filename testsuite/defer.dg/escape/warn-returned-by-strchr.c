/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What strchr finds in a local array is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <string.h>

char *
extension (const char *name)
{
  char copy[64];  /* { dg-note "8: local variable 'copy' is declared here" } */
  strncpy (copy, name, sizeof copy - 1);
  copy[63] = 0;
  return strrchr (copy, '.');  /* { dg-warning "10: address of local variable 'copy' is returned \[CWE-562] \[-Wreturn-local-addr]" } */
}
