/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses in arrays that are known by a pointer.  Go: test/escape_slice.go.
   (H1, H7)  */
/* { dg-do compile } */
#include <stdlib.h>
#include <string.h>
#include "verdicts.h"

void *sink;

/* An array that grows: no variable, but memory of malloc.  */

void
slice0 (void)
{
  int **s = NULL;
  int i = 0; /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  s = realloc (s, sizeof *s); /* { dg-verdict "- | Go: append does not escape | C differs: append" } */
  s[0] = &i;
  free (s);
}

int *
slice1 (void)
{
  int **s = NULL;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  s = realloc (s, sizeof *s); /* { dg-verdict "- | Go: append does not escape | C differs: append" } */
  s[0] = &i;
  return s[0];
}

int **
slice2 (void)
{
  int **s = NULL;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  s = realloc (s, sizeof *s); /* { dg-verdict "- | Go: append escapes to heap | C differs: append" } */
  s[0] = &i;
  return s;
}

int *
slice3 (void)
{
  int **s = NULL;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  s = realloc (s, sizeof *s); /* { dg-verdict "- | Go: append does not escape | C differs: append" } */
  s[0] = &i;
  for (int **p = s; p < s + 1; p++)
    return *p;
  return NULL;
}

void
slice4 (int **s) /* { dg-verdict "s does not escape" } */
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  s[0] = &i;
}

void
slice5 (int **s) /* { dg-verdict "s does not escape" } */
{
  int *made[10]; /* { dg-verdict "made does not escape" } */
  if (s)
    s = made;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  s[0] = &i;
}

void
slice6 (void)
{
  int *made[10]; /* { dg-verdict "made does not escape" } */
  int **s = made;
  int i = 0; /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  s[0] = &i;
}

int *
slice7 (void)
{
  int *made[10]; /* { dg-verdict "made does not escape" } */
  int **s = made;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  s[0] = &i;
  return s[0];
}

void
slice8 (void)
{
  int i = 0;		 /* { dg-verdict "i does not escape" } */
  int *made[] = { &i }; /* { dg-verdict "made does not escape" } */
  int **s = made;
}

int *
slice9 (void)
{
  int i = 0;		 /* { dg-verdict "moved to heap: i" } */
  int *made[] = { &i }; /* { dg-verdict "made does not escape" } */
  int **s = made;
  return s[0];
}

int **
slice10 (void)
{
  int i = 0;			/* { dg-verdict "moved to heap: i" } */
  int **s = (int *[1]){ &i }; /* { dg-verdict "moved to heap: (int *\[1\]){...}" } */
  return s;
}

void
slice11 (void)
{
  int i = 2;
  int two[3];	  /* { dg-verdict "two does not escape" } */
  int some[i];	  /* { dg-verdict "some does not escape" } */
  int more[i + 1]; /* { dg-verdict "more does not escape" } */
  int *s = two;
  s = some;
  s = more;
}

struct one
{
  int a[1];
};

struct one_pointer
{
  int *p[1];
};

struct one *
slice12 (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return (struct one *) (void *) x;
}

struct one_pointer
slice13 (int **x) /* { dg-verdict "leaking param: x to result level=1" } */
{
  return *(struct one_pointer *) (void *) x;
}

/* One list of texts into another.  */

char **merge (char **in, char **out, size_t n);

char **
environment (char *dir) /* { dg-verdict "dir does not escape" } */
{
  char **env = malloc (20 * sizeof *env);
  char text[20] = "PWD="; /* { dg-verdict "moved to heap: text" } */
  strncat (text, dir, 15);
  char *in[] = { text, NULL }; /* { dg-verdict "in does not escape" } */
  return merge (in, env, 0);
}

char **
merge (char **in,  /* { dg-verdict "leaking param content: in" } */
       char **out, /* { dg-verdict "leaking param: out to result level=0" } */
       size_t n)
{
  for (; *in; in++)
    {
      size_t i = 0;
      while (i < n && strcmp (out[i], *in) != 0)
	i++;
      out[i] = *in;
    }
  return out;
}

/* An array without pointers in it is made and returned.  */

const unsigned char prefix[12] = { [10] = 0xff, 0xff };

unsigned char *
ipv4 (unsigned char a, unsigned char b, unsigned char c, unsigned char d)
{
  unsigned char *p = (unsigned char[16]){ 0 }; /* { dg-verdict "moved to heap: (unsigned char\[16\]){...}" } */
  memcpy (p, prefix, sizeof prefix);
  p[12] = a;
  p[13] = b;
  p[14] = c;
  p[15] = d;
  return p;
}

struct address
{
  unsigned char *ip;
  const char *zone;
};

struct test
{
  const char *network, *literal;
  struct address *address;
};

struct test tests[8];

void
set_up (void)
{
  struct test more[] = { /* { dg-verdict "more does not escape" } */
    { "ip", "localhost",
      &(struct address){ ipv4 (127, 0, 0, 1), NULL } }, /* { dg-verdict "moved to heap: (struct address){...}" } */
    { "ip4", "localhost",
      &(struct address){ ipv4 (127, 0, 0, 1), NULL } }, /* { dg-verdict "moved to heap: (struct address){...}" } */
  };
  memcpy (tests, more, sizeof more);
}
