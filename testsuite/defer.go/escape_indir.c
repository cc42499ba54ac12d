/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses that are stored through pointers.  Go loses track of them.
   Go: test/escape_indir.go.  (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

void *sink;

struct const_ptr2
{
  int *p;
  int i;
};

struct const_ptr
{
  int *p;
  struct const_ptr2 c;
  struct const_ptr **x;
};

void
constptr0 (void)
{
  int i = 0;		       /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  struct const_ptr made = { 0 }; /* { dg-verdict "made does not escape" } */
  struct const_ptr *x = &made;
  x->p = &i;
}

struct const_ptr *
constptr01 (void)
{
  int i = 0;					   /* { dg-verdict "moved to heap: i" } */
  struct const_ptr *x = &(struct const_ptr){ 0 }; /* { dg-verdict "moved to heap: (struct const_ptr){...}" } */
  x->p = &i;
  return x;
}

struct const_ptr
constptr02 (void)
{
  int i = 0;		       /* { dg-verdict "moved to heap: i" } */
  struct const_ptr made = { 0 }; /* { dg-verdict "made does not escape" } */
  struct const_ptr *x = &made;
  x->p = &i;
  return *x;
}

struct const_ptr **
constptr03 (void)
{
  int i = 0;					   /* { dg-verdict "moved to heap: i" } */
  struct const_ptr *x = &(struct const_ptr){ 0 }; /* { dg-verdict "moved to heap: x" "moved to heap: (struct const_ptr){...}" } */
  x->p = &i;
  return &x;
}

void
constptr1 (void)
{
  int i = 0;					   /* { dg-verdict "moved to heap: i" } */
  struct const_ptr *x = &(struct const_ptr){ 0 }; /* { dg-verdict "moved to heap: (struct const_ptr){...}" } */
  x->p = &i;
  sink = x;
}

void
constptr2 (void)
{
  int i = 0;		       /* { dg-verdict "moved to heap: i" } */
  struct const_ptr made = { 0 }; /* { dg-verdict "made does not escape" } */
  struct const_ptr *x = &made;
  x->p = &i;
  struct const_ptr boxed = *x; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

struct const_ptr *
constptr4 (void)
{
  struct const_ptr *p = &(struct const_ptr){ 0 }; /* { dg-verdict "moved to heap: (struct const_ptr){...}" } */
  struct const_ptr made = { 0 };		   /* { dg-verdict "made does not escape" } */
  *p = *&made;
  return p;
}

struct const_ptr *
constptr5 (void)
{
  struct const_ptr *p = &(struct const_ptr){ 0 }; /* { dg-verdict "moved to heap: (struct const_ptr){...}" } */
  struct const_ptr made = { 0 };		   /* { dg-verdict "made does not escape" } */
  struct const_ptr *p1 = &made;
  *p = *p1;
  return p;
}

void
constptr6 (struct const_ptr *p) /* { dg-verdict "p does not escape | Go: leaking param content: p | sharper: store" } */
{
  struct const_ptr made = { 0 }; /* { dg-verdict "made does not escape" } */
  struct const_ptr *p1 = &made;
  *p1 = *p;
}

struct const_ptr **
constptr7 (void)
{
  struct const_ptr *p = &(struct const_ptr){ 0 }; /* { dg-verdict "moved to heap: p" "moved to heap: (struct const_ptr){...}" } */
  struct const_ptr2 tmp = { 0 };		   /* { dg-verdict "tmp does not escape" } */
  struct const_ptr2 *p1 = &tmp;
  p->c = *p1;
  return &p;
}

struct const_ptr *
constptr8 (void)
{
  struct const_ptr *p = &(struct const_ptr){ 0 }; /* { dg-verdict "moved to heap: (struct const_ptr){...}" } */
  struct const_ptr2 tmp = { 0 }; /* { dg-verdict "tmp does not escape" } */
  p->c = *&tmp;
  return p;
}

struct const_ptr
constptr9 (void)
{
  struct const_ptr made = { 0 }; /* { dg-verdict "made does not escape" } */
  struct const_ptr *p = &made;
  struct const_ptr2 p1 = { 0 };
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  p1.p = &i;
  p->c = p1;
  return *p;
}

struct const_ptr
constptr10 (void)
{
  struct const_ptr *x = &(struct const_ptr){ 0 };    /* { dg-verdict "moved to heap: x" "moved to heap: (struct const_ptr){...}" } */
  int i = 0;					      /* { dg-verdict "moved to heap: i" } */
  struct const_ptr made = { .p = &i, .x = &x };      /* { dg-verdict "made does not escape" } */
  struct const_ptr *p;				      /* { dg-verdict "p does not escape" } */
  p = &made;
  struct const_ptr **pp;
  pp = &p;
  return **pp;
}

struct const_ptr *
constptr11 (void)
{
  int i = 0;					   /* { dg-verdict "moved to heap: i" } */
  struct const_ptr *p = &(struct const_ptr){ 0 }; /* { dg-verdict "moved to heap: (struct const_ptr){...}" } */
  struct const_ptr made = { 0 };		   /* { dg-verdict "made does not escape" } */
  struct const_ptr *p1 = &made;
  p1->p = &i;
  *p = *p1;
  return p;
}

void
foo (int **p) /* { dg-verdict "p does not escape" } */
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int **y = p;
  *y = &i;
}

void
foo1 (int *p) /* { dg-verdict "p does not escape" } */
{
  int i = 0; /* { dg-verdict "i does not escape | Go: moved to heap: i | sharper: store" } */
  int **y = &p;
  *y = &i;
}

struct z
{
  int **f;
};

void
foo2 (void)
{
  int *x = &(int){ 0 }; /* { dg-verdict "moved to heap: x" "moved to heap: (int){...}" } */
  sink = &x;
  struct z z = { 0 };
  z.f = &x;
  int **p = z.f;
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  *p = &i;
}

unsigned char *global;

void
f (void)
{
  unsigned char x = 0; /* { dg-verdict "moved to heap: x" } */
  global = &*&x;
}
