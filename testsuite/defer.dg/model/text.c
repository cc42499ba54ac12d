/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What functions of <string.h> return or store points into what they were
   given, and what they only look at stays.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-Wno-return-local-addr -fplugin-arg-defer-m" } */
#include <stdlib.h>
#include <string.h>

char *
found (void)
{
  char text[10] = "a b"; /* { dg-note "must move to heap: text" } */
  char what[2] = "b";    /* { dg-note "what does not escape" } */
  return strstr (text, what);
}

char *
word (void)
{
  char text[10] = "a b"; /* { dg-note "must move to heap: text" } */
  char *rest = text;     /* { dg-note "rest does not escape" } */
  return strsep (&rest, " ");
}

char *
number (void)
{
  char text[10] = "12x"; /* { dg-note "must move to heap: text" } */
  char *end;             /* { dg-note "end does not escape" } */
  return strtol (text, &end, 10) ? end : NULL;
}

size_t
length (void)
{
  char text[10] = "abc"; /* { dg-note "text does not escape" } */
  char copy[10];         /* { dg-note "copy does not escape" } */
  return strlen (strcpy (copy, text));
}

char *
fresh (void)
{
  char text[10] = "abc"; /* { dg-note "text does not escape" } */
  return strdup (text);
}

char *
first (void)
{
  char text[10] = "a b"; /* { dg-note "must move to heap: text" } */
  return strtok (text, " ");
}

int *
bytes (void)
{
  int x = 1;      /* { dg-note "must move to heap: x" } */
  int *from = &x; /* { dg-note "from does not escape" } */
  int *to;        /* { dg-note "to does not escape" } */
  memcpy (&to, &from, sizeof to);
  return to;
}
