/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An address is found though it goes in parts that are small structs, complex numbers, or read through a pointer to such; a number at the front of a struct costs nothing.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m -fplugin-arg-defer-strict" } */
struct half { unsigned bits; };

unsigned *
copied (void)
{
  unsigned x = 1;		/* { dg-note "12: must move to heap: x" } */
  union { unsigned *p; struct half h[2]; } u, v;
  u.p = &x;
  struct half a = u.h[0], b = u.h[1];
  v.h[0] = a;
  v.h[1] = b;
  return v.p;
}

unsigned *
initialized (void)
{
  unsigned x = 1;		/* { dg-note "12: must move to heap: x" } */
  unsigned long u = (unsigned long) &x;
  struct half a = { u }, b = { u >> 32 };
  return (unsigned *) ((unsigned long) b.bits << 32 | a.bits);
}

unsigned *
seen_as_halves (void)
{
  unsigned x = 1;		/* { dg-note "12: must move to heap: x" } */
  unsigned *p = &x, *q;		/* { dg-note "13: p does not escape" } */
  struct half a = *(struct half *) &p, b = ((struct half *) &p)[1]; /* { dg-note "22: q does not escape" -1 } */
  ((struct half *) &q)[0] = a;
  ((struct half *) &q)[1] = b;
  return q;
}

unsigned *
seen_as_complex (void)
{
  unsigned x = 1;		/* { dg-note "12: must move to heap: x" } */
  unsigned *p = &x, *q;		/* { dg-note "13: p does not escape" } */
  float _Complex c = *(float _Complex *) &p; /* { dg-note "22: q does not escape" -1 } */
  *(float _Complex *) &q = c;
  return q;
}

unsigned *
seen_as_double (void)
{
  unsigned x = 1;		/* { dg-note "12: must move to heap: x" } */
  unsigned *p = &x, *q;		/* { dg-note "13: p does not escape" } */
  double d = *(double *) &p;	/* { dg-note "22: q does not escape" -1 } */
  *(double *) &q = d;
  return q;
}

struct object { int tag; int *value; };

int
tag_of (struct object *o)	/* { dg-note "24: o does not escape" } */
{
  return *(int *) o;
}

int
tagged (void)
{
  int x = 1;			/* { dg-note "7: x does not escape" } */
  struct object o = { 2, &x };	/* { dg-note "17: o does not escape" } */
  return tag_of (&o) == 2;
}
