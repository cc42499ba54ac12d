/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arrays of pointers, as values and through pointers, and large ones.
   Go: test/escape_array.go.  (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

struct u
{
  struct string *at[2];
};

struct u
bar (struct string *a, /* { dg-verdict "leaking param: a to result level=0" } */
     struct string *b) /* { dg-verdict "leaking param: b to result level=0" } */
{
  return (struct u){ { a, b } };
}

struct u
foo (struct u x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return (struct u){ { x.at[1], x.at[0] } };
}

struct u
bff (struct string *a, /* { dg-verdict "leaking param: a to result level=0" } */
     struct string *b) /* { dg-verdict "leaking param: b to result level=0" } */
{
  return foo (foo (bar (a, b)));
}

struct string *
tbff1 (void)
{
  struct string a = STRING ("cat"); /* { dg-verdict "a does not escape" } */
  struct string b = STRING ("dog"); /* { dg-verdict "moved to heap: b" } */
  struct u u = bff (&a, &b);
  (void) u.at[0];
  return &b;
}

struct string *
tbff2 (void)
{
  struct string a = STRING ("cat"); /* { dg-verdict "moved to heap: a" } */
  struct string b = STRING ("dog"); /* { dg-verdict "moved to heap: b" } */
  struct u u = bff (&a, &b);
  (void) u.at[0];
  return u.at[1];
}

struct string *
car (struct u x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return x.at[0];
}

struct string *
fun (struct u x,       /* { dg-verdict "leaking param: x to result level=0" } */
     struct string *y) /* { dg-verdict "leaking param: y to result level=0" } */
{
  x.at[0] = y;
  return x.at[1];
}

struct string *
fup (struct u *x,      /* { dg-verdict "leaking param: x to result level=1" } */
     struct string *y) /* { dg-verdict "leaking param: y" } */
{
  x->at[0] = y;
  return x->at[1];
}

struct string *
fum (struct u *x,	/* { dg-verdict "leaking param: x to result level=1" } */
     struct string **y) /* { dg-verdict "leaking param content: y" } */
{
  x->at[0] = *y;
  return x->at[1];
}

struct string *
fuo (struct u *x, /* { dg-verdict "leaking param: x to result level=1" } */
     struct u *y) /* { dg-verdict "leaking param content: y" } */
{
  x->at[0] = y->at[0];
  return x->at[1];
}

/* Go puts what is large on the heap, whatever becomes of it.  */

void
huge_leaks1 (struct string **x, /* { dg-verdict "x does not escape | Go: leaking param content: x | C differs: size" } */
	     struct string **y) /* { dg-verdict "y does not escape" } */
{
  struct string *a[10] = { *y };
  (void) a[0];
  struct string *b[4000000] = { *x }; /* { dg-verdict "- | Go: moved to heap: b | C differs: size" } */
  (void) b[0];
}

void
huge_leaks2 (struct string *x, /* { dg-verdict "x does not escape | Go: leaking param: x | C differs: size" } */
	     struct string *y) /* { dg-verdict "y does not escape" } */
{
  struct string *a[10] = { y };
  (void) a[0];
  struct string *b[4000000] = { x }; /* { dg-verdict "- | Go: moved to heap: b | C differs: size" } */
  (void) b[0];
}

void
does_new1 (struct string *x, /* { dg-verdict "x does not escape | Go: leaking param: x | sharper: store" } */
	   struct string *y) /* { dg-verdict "y does not escape | Go: leaking param: y | sharper: store" } */
{
  struct string *ten[10]; /* { dg-verdict "ten does not escape" } */
  struct string **a = ten;
  a[0] = x;
  struct string *many[65537]; /* { dg-verdict "many does not escape | Go: escapes to heap | C differs: size" } */
  struct string **b = many;
  b[0] = y;
}

struct a10
{
  struct string *s;
  int32_t i[10];
};

struct a65537
{
  struct string *s;
  int32_t i[65537];
};

void
does_new2 (struct string *x, /* { dg-verdict "x does not escape | Go: leaking param: x | sharper: store" } */
	   struct string *y) /* { dg-verdict "y does not escape | Go: leaking param: y | sharper: store" } */
{
  struct a10 small; /* { dg-verdict "small does not escape" } */
  struct a10 *a = &small;
  a->s = x;
  struct a65537 large; /* { dg-verdict "large does not escape | Go: escapes to heap | C differs: size" } */
  struct a65537 *b = &large;
  b->s = y;
}

void
does_make_slice (struct string *x, /* { dg-verdict "x does not escape | Go: leaking param: x | sharper: store" } */
		 struct string *y) /* { dg-verdict "y does not escape | Go: leaking param: y | sharper: store" } */
{
  int ten = 10, many = 65537;
  struct string *small[ten]; /* { dg-verdict "small does not escape" } */
  struct string **a = small;
  a[0] = x;
  struct string *large[many]; /* { dg-verdict "large does not escape | Go: escapes to heap | C differs: size" } */
  struct string **b = large;
  b[0] = y;
}

void
nonconst_array (void)
{
  int n = 32;
  int s1[n]; /* { dg-verdict "s1 does not escape" } */
  int s2[n]; /* { dg-verdict "s2 does not escape" } */
  int *p = s1, *q = s2;
}
