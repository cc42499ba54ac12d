/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is stored in an array of variable length.  Go: test/escape6.go.
   (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

void g (struct string *s);

void
f1 (int n, struct string v) /* { dg-verdict "v does not escape | Go: leaking param: v | sharper: store" } */
{
  struct string s[n]; /* { dg-verdict "s does not escape" } */
  s[0] = v;
  g (s);
}

void
f2 (int n, struct string v) /* { dg-verdict "v does not escape | Go: leaking param: v | sharper: store" } */
{
  struct string s[n]; /* { dg-verdict "s does not escape" } */
  struct string *p = &s[0];
  *p = v;
  g (s);
}

struct four
{
  struct string a[4];
};

void
f3 (int n, struct string v) /* { dg-verdict "v does not escape | Go: leaking param: v | sharper: store" } */
{
  struct string s[n]; /* { dg-verdict "s does not escape" } */
  struct four *t = (struct four *) (void *) s;
  t->a[0] = v;
  g (s);
}

void
f4 (struct string v) /* { dg-verdict "v does not escape | Go: leaking param: v | sharper: store" } */
{
  struct string made[4]; /* { dg-verdict "made does not escape" } */
  struct string *s = made;
  s[0] = v;
  g (s);
}

void
f5 (struct string v) /* { dg-verdict "v does not escape | Go: leaking param: v | sharper: store" } */
{
  struct string b[4]; /* { dg-verdict "b does not escape" } */
  struct string *s = b;
  s[0] = v;
  g (s);
}

void
f6 (struct string v) /* { dg-verdict "v does not escape" } */
{
  struct string b[4]; /* { dg-verdict "b does not escape" } */
  struct string *s = b;
  b[0] = v;
  g (s);
}

void
g (struct string *s) /* { dg-verdict "s does not escape" } */
{
}
