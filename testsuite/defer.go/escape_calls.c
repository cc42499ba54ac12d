/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arguments and results of calls that are nested, recursive, of functions in
   variables.  Go: test/escape_calls.go.  (H1, H7)  */
/* { dg-do compile } */
#include <stdlib.h>
#include <string.h>
#include "verdicts.h"

unsigned char *
f (unsigned char *buf) /* { dg-verdict "leaking param: buf to result level=0" } */
{
  return buf;
}

extern struct string g (unsigned char *);

void
h (int e)
{
  unsigned char x[32]; /* { dg-verdict "moved to heap: x" } */
  g (&f (x)[0]);
}

struct node
{
  struct string s;
  struct node *left, *right;
};

int
walk (struct node **np) /* { dg-verdict "leaking param content: np" } */
{
  struct node *n = *np;
  int w = n->s.length;
  if (!n)
    return 0;
  int wl = walk (&n->left);
  int wr = walk (&n->right);
  if (wl < wr)
    {
      struct node *left = n->left;
      n->left = n->right;
      n->right = left;
      int l = wl;
      wl = wr;
      wr = l;
    }
  *np = n;
  return w + wl + wr;
}

/* A variable may hold another function than the first.  */

typedef void taker (struct string *) __closure;

void
prototype (struct string *xyz) /* { dg-verdict "xyz does not escape" } */
{
}

void
bar (void)
{
  struct string **got = NULL; /* { dg-verdict "got does not escape" } */
  size_t n = 0; /* { dg-verdict "n does not escape" } */
  taker *f = __lambda (void, (struct string * xyz), { prototype (xyz); }); /* { dg-verdict "xyz does not escape" "closure lambda does not escape" } */
  f = __lambda (void, (struct string * ss), {				   /* { dg-verdict "leaking param: ss" "closure lambda does not escape" } */
    got = realloc (got, (n + 1) * sizeof *got);
    got[n++] = ss;
  });
  struct string s = STRING ("string");
  f ((struct string[1]){ s }); /* { dg-verdict "(struct string\[1\]){...} does not escape | Go: moved to heap: (struct string\[1\]){...} | sharper: store" } */
}

struct string
strmin (struct string a, /* { dg-verdict "leaking param: a to result level=0" } */
	struct string b, /* { dg-verdict "leaking param: b to result level=0" } */
	struct string c) /* { dg-verdict "leaking param: c to result level=0" } */
{
  struct string least = strcmp (a.text, b.text) < 0 ? a : b;
  return strcmp (least.text, c.text) < 0 ? least : c;
}

struct string
strmax (struct string a, /* { dg-verdict "leaking param: a to result level=0" } */
	struct string b, /* { dg-verdict "leaking param: b to result level=0" } */
	struct string c) /* { dg-verdict "leaking param: c to result level=0" } */
{
  struct string most = strcmp (a.text, b.text) > 0 ? a : b;
  if (strcmp (most.text, c.text) > 0)
    return most;
  return c;
}
