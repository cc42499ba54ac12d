/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A local array is the buffer of a stream that stays open.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdio.h>

void
speed_up (FILE *stream)
{
  char buffer[1024];  /* { dg-note "8: local variable 'buffer' is declared here" } */
  setvbuf (stream, buffer, _IOFBF, sizeof buffer);  /* { dg-warning "3: address of local variable 'buffer' is still the buffer of a stream when 'speed_up' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
