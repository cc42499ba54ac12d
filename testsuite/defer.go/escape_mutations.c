/* SPDX-License-Identifier: GPL-3.0-or-later */
/* To change what a parameter points to, or to look at it, is not to keep it.
   Go: test/escape_mutations.go.  (H1, H7)  */
/* { dg-do compile } */
#include <string.h>
#include "verdicts.h"

struct b
{
  int x;
  int *px;
  struct b *pb;
};

extern void print (void **);

void *sink;

void
f1 (struct b *b) /* { dg-verdict "b does not escape" } */
{
  b->x = 1;
}

void
f2 (struct b *b) /* { dg-verdict "b does not escape" } */
{
  *b->px = 1;
}

void
f2a (struct b *b) /* { dg-verdict "b does not escape" } */
{
  b->px = NULL;
}

void
f3 (struct b *b) /* { dg-verdict "leaking param: b" } */
{
  void *more[] = { b }; /* { dg-verdict "moved to heap: more | Go: does not escape | C differs: print" } */
  print (more);
}

void
f4 (struct b *b) /* { dg-verdict "leaking param content: b" } */
{
  struct b boxed = *b;	     /* { dg-verdict "moved to heap: boxed" } */
  void *more[] = { &boxed }; /* { dg-verdict "moved to heap: more | Go: does not escape | C differs: print" } */
  print (more);
}

void
f4a (struct b *b) /* { dg-verdict "leaking param content: b" } */
{
  b->x = 2;
  struct b boxed = *b;	     /* { dg-verdict "moved to heap: boxed" } */
  void *more[] = { &boxed }; /* { dg-verdict "moved to heap: more | Go: does not escape | C differs: print" } */
  print (more);
}

void
f5 (struct b *b) /* { dg-verdict "leaking param: b" } */
{
  sink = b;
}

int
f6 (struct b *b) /* { dg-verdict "b does not escape" } */
{
  return b->x;
}

void
m (void)
{
  struct b b = { 0 }; /* { dg-verdict "moved to heap: b" } */
  f1 (&b);
  f2 (&b);
  f2a (&b);
  f3 (&b);
  f4 (&b);
}

/* Copies of texts.  */

void
g (struct string s) /* { dg-verdict "leaking param content: s | Go: s does not escape | C differs: copy" } */
{
  char copy[20]; /* { dg-verdict "moved to heap: copy" } */
  memcpy (copy, s.text, sizeof copy);
  sink = &copy[10];
}

void
h (char *out,	    /* { dg-verdict "out does not escape" } */
   struct string s) /* { dg-verdict "leaking param content: s | Go: s does not escape | C differs: copy" } */
{
  char copy[20]; /* { dg-verdict "copy does not escape" } */
  memcpy (copy, s.text, sizeof copy);
  memcpy (out, copy, sizeof copy);
}

char
i (struct string s) /* { dg-verdict "s does not escape" } */
{
  char copy[21]; /* { dg-verdict "copy does not escape" } */
  memcpy (copy, s.text, sizeof copy);
  char *p = copy;
  return p[20];
}

void
j (struct string s, /* { dg-verdict "s does not escape" } */
   char x)
{
  char copy[21]; /* { dg-verdict "copy does not escape" } */
  memcpy (copy, s.text, sizeof copy);
  char *p = copy;
  p[20] = x;
}
