/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What _FORTIFY_SOURCE makes of calls does the same.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-O2 -Wno-return-local-addr -D_FORTIFY_SOURCE=2 -fplugin-arg-defer-m" } */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

char *
copied (const char *from) /* { dg-note "from does not escape" } */
{
  char to[100]; /* { dg-note "must move to heap: to" } */
  return strcpy (to, from);
}

int *
bytes (void)
{
  int x = 1;    /* { dg-note "must move to heap: x" } */
  int *from[1]; /* { dg-note "from does not escape" } */
  int *to[1];   /* { dg-note "to does not escape" } */
  from[0] = &x;
  memcpy (to, from, sizeof to);
  return to[0];
}

int
printed (const char *name) /* { dg-note "name does not escape" } */
{
  char line[100]; /* { dg-note "line does not escape" } */
  char path[100]; /* { dg-note "path does not escape" } */
  snprintf (line, sizeof line, "%s\n", name);
  if (!fgets (line, sizeof line, stdin) || !getcwd (path, sizeof path))
    return -1;
  return printf ("%s %s", line, path);
}
