/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses in members of structs.  Go takes a struct for one thing.
   Go: test/escape_field.go.  (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

void *sink;

struct x
{
  int *p1;
  int *p2;
  int *a[2];
};

struct y
{
  struct x x;
};

void
field0 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { 0 };
  x.p1 = &i;
  sink = x.p1;
}

void
field1 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { 0 };
  x.p1 = &i;
  sink = x.p2;
}

void
field3 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { 0 };
  x.p1 = &i;
  struct x boxed = x; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
field4 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct y y = { { 0 } };
  y.x.p1 = &i;
  struct x x = y.x;
  struct x boxed = x; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
field5 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { 0 };
  x.a[0] = &i;
  sink = x.a[1];
}

void
field6 (struct x *x) /* { dg-verdict "leaking param content: x" } */
{
  sink = x->p2;
}

void
field6a (void)
{
  int i = 0;	      /* { dg-verdict "moved to heap: i" } */
  struct x x = { 0 }; /* { dg-verdict "x does not escape" } */
  x.p1 = &i;
  field6 (&x);
}

void
field7 (void)
{
  int i = 0; /* { dg-verdict "i does not escape" } */
  struct y y = { { 0 } };
  y.x.p1 = &i;
  struct x x = y.x;
  struct y y1 = { { 0 } };
  y1.x = x;
  (void) y1.x.p1;
}

void
field8 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct y y = { { 0 } };
  y.x.p1 = &i;
  struct x x = y.x;
  struct y y1 = { { 0 } };
  y1.x = x;
  sink = y1.x.p1;
}

void
field9 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct y y = { { 0 } };
  y.x.p1 = &i;
  struct x x = y.x;
  struct y y1 = { { 0 } };
  y1.x = x;
  struct x boxed = y1.x; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
field10 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct y y = { { 0 } };
  y.x.p1 = &i;
  struct x x = y.x;
  struct y y1 = { { 0 } };
  y1.x = x;
  sink = y1.x.p2;
}

void
field11 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { .p1 = &i };
  sink = x.p1;
}

void
field12 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { .p1 = &i };
  sink = x.p2;
}

void
field13 (void)
{
  int i = 0;		       /* { dg-verdict "moved to heap: i" } */
  struct x made = { .p1 = &i }; /* { dg-verdict "made does not escape" } */
  struct x *x = &made;
  sink = x->p1;
}

void
field14 (void)
{
  int i = 0;		       /* { dg-verdict "moved to heap: i" } */
  struct x made = { .p1 = &i }; /* { dg-verdict "made does not escape" } */
  struct x *x = &made;
  sink = x->p2;
}

void
field15 (void)
{
  int i = 0;				  /* { dg-verdict "moved to heap: i" } */
  struct x *x = &(struct x){ .p1 = &i }; /* { dg-verdict "moved to heap: (struct x){...}" } */
  sink = x;
}

/* A copy, known by its address only.  */

void
field16 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { 0 };
  x.p1 = &i;
  struct x boxed = x; /* { dg-verdict "boxed does not escape" } */
  void *any = &boxed;
  struct x x1 = *(struct x *) any;
  sink = x1.p2;
}

void
field17 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { 0 };
  x.p1 = &i;
  struct x boxed = x; /* { dg-verdict "boxed does not escape" } */
  void *any = &boxed;
  struct x x1 = *(struct x *) any;
  sink = x1.p1;
}

void
field18 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  struct x x = { 0 };
  x.p1 = &i;
  struct x boxed = x; /* { dg-verdict "boxed does not escape" } */
  void *any = &boxed;
  struct y y = *(struct y *) any;
  struct y other = y; /* { dg-verdict "moved to heap: other" } */
  sink = &other;
}
