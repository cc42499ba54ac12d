/* SPDX-License-Identifier: GPL-3.0-or-later */
/* There is no warning where somebody may have looked, nor where it does not
   matter.  (null-defer)  */
/* { dg-do compile } */
#include <assert.h>
#include <dirent.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>

FILE *opened (FILE *);

int
returned (void)
{
  FILE *f = fopen ("x", "r");
  if (!f)
    return 1;
  __defer fclose (f);
  return fgetc (f);
}

int
asserted (void)
{
  FILE *f = fopen ("x", "r");
  assert (f);
  __defer fclose (f);
  return fgetc (f);
}

int
in_the_branch (void)
{
  DIR *d = opendir ("x");
  if (d)
    {
      __defer closedir (d);
      return 1;
    }
  return 0;
}

int
in_the_condition (void)
{
  FILE *f;
  if ((f = fopen ("x", "r")) == NULL)
    return 1;
  __defer fclose (f);
  return 0;
}

int
when_it_runs (void)
{
  FILE *f = fopen ("x", "r");
  __defer { if (f) fclose (f); }
  return 0;
}

int
elsewhere (void)
{
  FILE *f = fopen ("x", "r");
  f = opened (f);
  __defer fclose (f);
  return 0;
}

char *
memory (void)
{
  char *p = calloc (1, 10);
  __defer free (p);
  return p ? NULL : "x";
}

int
by_its_number (void)
{
  struct addrinfo *list;
  int trouble = getaddrinfo ("x", NULL, NULL, &list);
  if (trouble)
    return trouble;
  __defer freeaddrinfo (list);
  return 0;
}

int
at_once (void)
{
  struct addrinfo *list;
  if (getaddrinfo ("x", NULL, NULL, &list) != 0)
    return 1;
  __defer freeaddrinfo (list);
  return 0;
}
