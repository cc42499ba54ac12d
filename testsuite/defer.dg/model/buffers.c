/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A stream keeps its buffer: it escapes as far as the stream does.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-Wno-return-local-addr -fplugin-arg-defer-m" } */
#include <stdio.h>
#include <stdlib.h>

void
given (FILE *f) /* { dg-note "f does not escape" } */
{
  char buffer[BUFSIZ]; /* { dg-note "must move to heap: buffer" } */
  setvbuf (f, buffer, _IOFBF, sizeof buffer);
}

void
own (void)
{
  char buffer[BUFSIZ]; /* { dg-note "buffer does not escape" } */
  FILE *f = fopen ("x", "r");
  if (!f)
    return;
  setvbuf (f, buffer, _IOFBF, sizeof buffer);
  fclose (f);
}

FILE *
returned (void)
{
  char buffer[BUFSIZ]; /* { dg-note "must move to heap: buffer" } */
  return fmemopen (buffer, sizeof buffer, "w");
}

void
environment (void)
{
  char name[] = "A=1"; /* { dg-note "must move to heap: name" } */
  char value[] = "1";  /* { dg-note "value does not escape" } */
  putenv (name);
  setenv ("B", value, 1);
}

void
lines (void)
{
  char *line = NULL; /* { dg-note "line does not escape" } */
  size_t size = 0;   /* { dg-note "size does not escape" } */
  int n;             /* { dg-note "n does not escape" } */
  while (getline (&line, &size, stdin) > 0)
    if (sscanf (line, "%d", &n) == 1)
      printf ("%d\n", n);
  free (line);
}
