/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A local array is put in the environment.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int
export_level (int n)
{
  char text[24];  /* { dg-note "8: local variable 'text' is declared here" } */
  snprintf (text, sizeof text, "LEVEL=%d", n);
  return putenv (text);  /* { dg-warning "10: address of local variable 'text' is still in the environment when 'export_level' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
