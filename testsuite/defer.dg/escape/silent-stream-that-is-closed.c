/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A local may be the buffer of a stream that is closed.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdio.h>

int
save (const char *name, int n)
{
  char buffer[1024];
  FILE *f = fopen (name, "w");
  if (!f)
    return -1;
  setvbuf (f, buffer, _IOFBF, sizeof buffer);
  fprintf (f, "%d\n", n);
  return fclose (f);
}
