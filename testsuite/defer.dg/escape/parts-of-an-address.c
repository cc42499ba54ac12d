/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An address is found though it goes in parts: characters, members of a union,
   halves; and numbers that are none cost nothing.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m -fplugin-arg-defer-strict" } */
typedef unsigned long word;

unsigned *
swapped (void)
{
  unsigned x = 1;		/* { dg-note "12: must move to heap: x" } */
  unsigned *p = &x, *q = 0;	/* { dg-note "13: p does not escape" } */
  char *s = (char *) &p, *d = (char *) &q; /* { dg-note "22: q does not escape" -1 } */
  for (int i = 0; i < 8; i++)
    {
      char c = s[i];
      s[i] = d[i];
      d[i] = c;
    }
  return q;
}

unsigned *
boxed (void)
{
  unsigned x = 1; /* { dg-note "12: must move to heap: x" } */
  union { unsigned *p; double d; } a, b;
  a.p = &x;
  double d = a.d;
  b.d = d;
  return b.p;
}

unsigned *
halved (void)
{
  unsigned x = 1; /* { dg-note "12: must move to heap: x" } */
  word u = (word) &x;
  unsigned low = u, high = u >> 32;
  return (unsigned *) ((word) high << 32 | low);
}

static char
get (char **p, int i) /* { dg-note "13: p does not escape" } */
{
  return ((char *) p)[i];
}

char *
fetched (void)
{
  char x = 1;	/* { dg-note "8: must move to heap: x" } */
  char *p = &x;	/* { dg-note "9: p does not escape" } */
  word r = 0;
  for (int i = 0; i < 8; i++)
    r |= (word) (unsigned char) get (&p, i) << 8 * i;
  return (char *) r;
}

int
hash (const char *s) /* { dg-note "19: s does not escape" } */
{
  int n = 0;
  while (*s)
    n = n * 31 + *s++;
  return n;
}
