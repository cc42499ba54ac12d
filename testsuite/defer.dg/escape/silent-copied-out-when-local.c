/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer that is the local buffer is copied before it is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdlib.h>
#include <string.h>

char *
render (const char *text)
{
  char buffer[32], *p = buffer;
  size_t n = strlen (text) + 1;
  if (n > sizeof buffer)
    p = malloc (n);
  if (!p)
    return 0;
  memcpy (p, text, n);
  return p == buffer ? strdup (buffer) : p;
}
