/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What escapes from small functions: stores, results, calls, closures, loops.
   Go: test/escape2.go; escape2n.go is the same without optimisation, of which
   verdicts do not depend.  (H1, H3, H7)  */
/* { dg-do compile } */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "verdicts.h"

typedef int value (void) __closure;
typedef void work (void) __closure;

int *gxx;
void *sink;

/* Stores and results.  */

void
foo1 (int x) /* { dg-verdict "moved to heap: x" } */
{
  gxx = &x;
}

void
foo2 (int *yy) /* { dg-verdict "leaking param: yy" } */
{
  gxx = yy;
}

int *
foo3 (int x) /* { dg-verdict "moved to heap: x" } */
{
  return &x;
}

struct itself
{
  struct itself *next;
};

void
foo3b (struct itself *t) /* { dg-verdict "leaking param: t" } */
{
  t->next = t;
}

void
foo4 (int *xx, /* { dg-verdict "xx does not escape" } */
      int *yy) /* { dg-verdict "yy does not escape" } */
{
  xx = yy;
}

void
foo5 (int **xx, /* { dg-verdict "xx does not escape" } */
      int *yy)	/* { dg-verdict "yy does not escape" } */
{
  xx = &yy;
}

void
foo6 (int **xx, /* { dg-verdict "xx does not escape" } */
      int *yy)	/* { dg-verdict "leaking param: yy" } */
{
  *xx = yy;
}

void
foo7 (int **xx, /* { dg-verdict "xx does not escape" } */
      int *yy)	/* { dg-verdict "yy does not escape" } */
{
  **xx = *yy;
}

int
foo8 (int *xx, /* { dg-verdict "xx does not escape" } */
      int *yy) /* { dg-verdict "yy does not escape" } */
{
  xx = yy;
  return *xx;
}

int *
foo9 (int *xx, /* { dg-verdict "leaking param: xx to result level=0" } */
      int *yy) /* { dg-verdict "leaking param: yy to result level=0" } */
{
  xx = yy;
  return xx;
}

void
foo10 (int *xx, /* { dg-verdict "xx does not escape" } */
       int *yy) /* { dg-verdict "yy does not escape" } */
{
  *xx = *yy;
}

int
foo11 (void)
{
  int x = 0;	/* { dg-verdict "x does not escape" } */
  int y = 42;	/* { dg-verdict "y does not escape" } */
  int *xx = &x, *yy = &y;
  *xx = *yy;
  return x;
}

int **xxx;

void
foo12 (int **yyy) /* { dg-verdict "leaking param: yyy" } */
{
  xxx = yyy;
}

void
foo13 (int **yyy) /* { dg-verdict "leaking param content: yyy" } */
{
  *xxx = *yyy;
}

void
foo14 (int **yyy) /* { dg-verdict "yyy does not escape" } */
{
  **xxx = **yyy;
}

void
foo15 (int *yy) /* { dg-verdict "moved to heap: yy" } */
{
  xxx = &yy;
}

void
foo16 (int *yy) /* { dg-verdict "leaking param: yy" } */
{
  *xxx = yy;
}

void
foo17 (int *yy) /* { dg-verdict "yy does not escape" } */
{
  **xxx = *yy;
}

void
foo18 (int y) /* { dg-verdict "moved to heap: y" } */
{
  *xxx = &y;
}

void
foo19 (int y)
{
  **xxx = y;
}

/* Structs, and functions on them.  */

struct bar
{
  int i;
  int *ii;
};

struct bar *
new_bar (void)
{
  return &(struct bar){ 42, NULL }; /* { dg-verdict "moved to heap: (struct bar){...}" } */
}

struct bar *
new_barp (int *x) /* { dg-verdict "leaking param: x" } */
{
  return &(struct bar){ 42, x }; /* { dg-verdict "moved to heap: (struct bar){...}" } */
}

struct bar *
new_barp2 (int *x) /* { dg-verdict "x does not escape" } */
{
  return &(struct bar){ *x, NULL }; /* { dg-verdict "moved to heap: (struct bar){...}" } */
}

int
bar_no_leak (struct bar *b) /* { dg-verdict "b does not escape" } */
{
  return *b->ii;
}

int *
bar_leak (struct bar *b) /* { dg-verdict "leaking param: b to result level=0" } */
{
  return &b->i;
}

int *
bar_also_no_leak (struct bar *b) /* { dg-verdict "leaking param: b to result level=1" } */
{
  return b->ii;
}

int *
bar_also_leak (struct bar b) /* { dg-verdict "leaking param: b to result level=0" } */
{
  return b.ii;
}

int *
bar_leaks_too (struct bar b) /* { dg-verdict "leaking param: b to result level=0" } */
{
  int v = 0; /* { dg-verdict "moved to heap: v" } */
  b.ii = &v;
  return b.ii;
}

int *
bar_leaks_a_bit (struct bar *b) /* { dg-verdict "leaking param: b to result level=1" } */
{
  int v = 0; /* { dg-verdict "moved to heap: v" } */
  b->ii = &v;
  return b->ii;
}

int
bar_still_no_leak (struct bar b) /* { dg-verdict "b does not escape" } */
{
  int v = 0; /* { dg-verdict "moved to heap: v | Go: v does not escape | C differs: parts" } */
  b.ii = &v;
  return b.i;
}

void
go_leak (struct bar *b) /* { dg-verdict "leaking param: b" } */
{
  __go bar_no_leak (b); /* { dg-verdict "closure go_leak.go escapes to heap | Go: - | C differs: go" } */
}

struct ints
{
  int *data;
  int length;
};

struct twelve
{
  int a[12];
};

struct bar2
{
  struct twelve i;
  struct ints ii;
};

struct bar2 *
new_bar2 (void)
{
  return &(struct bar2){ { { 42 } }, { NULL, 0 } }; /* { dg-verdict "moved to heap: (struct bar2){...}" } */
}

int
bar2_no_leak (struct bar2 *b) /* { dg-verdict "b does not escape" } */
{
  return b->i.a[0];
}

struct ints
bar2_leak (struct bar2 *b) /* { dg-verdict "leaking param: b to result level=0" } */
{
  return (struct ints){ b->i.a, 12 };
}

struct ints
bar2_also_no_leak (struct bar2 *b) /* { dg-verdict "leaking param: b to result level=1" } */
{
  return (struct ints){ b->ii.data, 1 };
}

struct twelve
bar2_again_no_leak (struct bar2 b) /* { dg-verdict "leaking param: b to result level=0 | Go: b does not escape | C differs: integers" } */
{
  return b.i;
}

void
bar2_leak_self (struct bar2 *b) /* { dg-verdict "leaking param: b" } */
{
  b->ii = (struct ints){ b->i.a, 4 };
}

void
bar2_leak_self2 (struct bar2 *b) /* { dg-verdict "leaking param: b" } */
{
  struct ints buffer;
  buffer = (struct ints){ b->i.a, 12 };
  b->ii = buffer;
}

/* Closures that read, and closures that change, what they capture.  */

value *
foo21 (void)
{
  int x = 42;
  return __lambda (int, (void), { return x; }); /* { dg-verdict "closure lambda escapes to heap" } */
}

value *
foo21a (void)
{
  int x = 42;					     /* { dg-verdict "moved to heap: x" } */
  return __lambda (int, (void), { return ++x; }); /* { dg-verdict "closure lambda escapes to heap" } */
}

int
foo22 (void)
{
  int x = 42;
  return __lambda (int, (void), { return x; }) (); /* { dg-verdict "closure lambda does not escape" } */
}

value *
foo23 (int x)
{
  return __lambda (int, (void), { return x; }); /* { dg-verdict "closure lambda escapes to heap" } */
}

value *
foo23a (int x)
{
  __closure int f (void) { return x; } /* { dg-verdict "closure f escapes to heap" } */
  return f;
}

value **
foo23b (int x)
{
  value *f = __lambda (int, (void), { return x; }); /* { dg-verdict "closure lambda escapes to heap" "moved to heap: f" } */
  return &f;
}

value *
foo23c (int x) /* { dg-verdict "moved to heap: x" } */
{
  return __lambda (int, (void), { return ++x; }); /* { dg-verdict "closure lambda escapes to heap" } */
}

int
foo24 (int x)
{
  return __lambda (int, (void), { return x; }) (); /* { dg-verdict "closure lambda does not escape" } */
}

/* Calls.  */

int *x;

int
fooleak (int *xx) /* { dg-verdict "leaking param: xx" } */
{
  x = xx;
  return *x;
}

int
foonoleak (int *xx) /* { dg-verdict "xx does not escape" } */
{
  return *x + *xx;
}

int
foo31 (int x) /* { dg-verdict "moved to heap: x" } */
{
  return fooleak (&x);
}

int
foo32 (int x) /* { dg-verdict "x does not escape" } */
{
  return foonoleak (&x);
}

struct foo
{
  int *xx;
  int x;
};

struct foo F;
struct foo *pf;

void
foo_fooleak (struct foo *f) /* { dg-verdict "leaking param: f" } */
{
  pf = f;
}

void
foo_foonoleak (struct foo *f) /* { dg-verdict "f does not escape" } */
{
  F.x = f->x;
}

void
foo_leak (struct foo *f) /* { dg-verdict "leaking param: f" } */
{
  foo_fooleak (f);
}

void
foo_no_leak (struct foo *f) /* { dg-verdict "f does not escape" } */
{
  foo_foonoleak (f);
}

/* Stores in members.  */

void
foo41 (int x) /* { dg-verdict "moved to heap: x" } */
{
  F.xx = &x;
}

void
foo_foo42 (struct foo *f, /* { dg-verdict "f does not escape" } */
	   int x)	  /* { dg-verdict "moved to heap: x" } */
{
  f->xx = &x;
}

void
foo43 (struct foo *f, /* { dg-verdict "f does not escape" } */
       int x)	      /* { dg-verdict "moved to heap: x" } */
{
  f->xx = &x;
}

void
foo44 (int *yy) /* { dg-verdict "leaking param: yy" } */
{
  F.xx = yy;
}

void
foo_foo45 (struct foo *f) /* { dg-verdict "f does not escape" } */
{
  F.x = f->x;
}

void
foo_foo46 (struct foo *f) /* { dg-verdict "leaking param content: f" } */
{
  F.xx = f->xx;
}

void
foo_foo47 (struct foo *f) /* { dg-verdict "leaking param: f" } */
{
  f->xx = &f->x;
}

int **slice_of_pointers;

void
foo50 (int *i) /* { dg-verdict "leaking param: i" } */
{
  slice_of_pointers[0] = i;
}

struct entry
{
  int *key;
  int *value;
};

struct entry *map_of_pointers;

void
foo51 (int *i) /* { dg-verdict "leaking param: i" } */
{
  map_of_pointers[0] = (struct entry){ i, i };
}

/* Addresses and what is there, under another type.  */

int *
indaddr1 (int x) /* { dg-verdict "moved to heap: x" } */
{
  return &x;
}

int *
indaddr2 (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return *&x;
}

int *
indaddr3 (int32_t *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return *(int **) (void *) &x;
}

uint32_t
float32bits (float f) /* { dg-verdict "f does not escape" } */
{
  return *(uint32_t *) (void *) &f;
}

float
float32frombits (uint32_t b) /* { dg-verdict "b does not escape" } */
{
  return *(float *) (void *) &b;
}

uint64_t
float64bits (double f) /* { dg-verdict "f does not escape" } */
{
  return *(uint64_t *) (void *) &f;
}

double
float64frombits (uint64_t b) /* { dg-verdict "b does not escape" } */
{
  return *(double *) (void *) &b;
}

uint64_t *
float64bitsptr (double f) /* { dg-verdict "moved to heap: f" } */
{
  return (uint64_t *) (void *) &f;
}

uint64_t *
float64ptrbitsptr (double *f) /* { dg-verdict "leaking param: f to result level=0" } */
{
  return (uint64_t *) (void *) f;
}

enum kind
{
  INT,
  CHAR
};

int *
typesw (enum kind kind, void *i) /* { dg-verdict "leaking param: i to result level=0" "leaking param content: i | Go: - | C differs: copy" } */
{
  switch (kind)
    {
    case INT:
      return i;
    case CHAR:
      {
	int v = *(char *) i; /* { dg-verdict "moved to heap: v" } */
	return &v;
      }
    }
  return NULL;
}

int *
exprsw (int *i) /* { dg-verdict "leaking param: i to result level=0" } */
{
  int *j = i;
  switch (*j + 110)
    {
    case 12:
      return j;
    case 42:
      return NULL;
    }
  return NULL;
}

/* An element is its array, a member its struct.  */

int *
foo60 (int *i) /* { dg-verdict "leaking param: i to result level=0" } */
{
  int *a[12] = { 0 };
  a[0] = i;
  return a[1];
}

int *
foo60a (int *i) /* { dg-verdict "i does not escape" } */
{
  int *a[12] = { 0 };
  a[0] = i;
  return NULL;
}

struct pair
{
  int *a, *b;
};

int *
foo61 (int *i) /* { dg-verdict "leaking param: i to result level=0" } */
{
  struct pair s = { 0 };
  s.a = i;
  return s.b;
}

int *
foo61a (int *i) /* { dg-verdict "i does not escape" } */
{
  struct pair s = { 0 };
  s.a = i;
  return NULL;
}

int *
foo62 (int *i) /* { dg-verdict "i does not escape | Go: leaking param: i | sharper: store" } */
{
  struct pair made = { 0 }; /* { dg-verdict "made does not escape" } */
  struct pair *s = &made;
  s->a = i;
  return NULL;
}

/* Calls of functions in tables.  */

struct methods
{
  void (*m) (void *self);
};

struct m
{
  const struct methods *can;
  void *self;
};

extern const struct methods int_methods;

void
foo63 (struct m m) /* { dg-verdict "m does not escape" } */
{
}

void
foo64 (struct m m) /* { dg-verdict "leaking param: m" } */
{
  m.can->m (m.self);
}

void
foo64b (struct m m) /* { dg-verdict "leaking param: m" } */
{
  __defer m.can->m (m.self);
}

void
foo65 (void)
{
  int mv = 0; /* { dg-verdict "mv does not escape" } */
  foo63 ((struct m){ &int_methods, &mv });
}

void
foo66 (void)
{
  int mv = 0; /* { dg-verdict "moved to heap: mv" } */
  foo64 ((struct m){ &int_methods, &mv });
}

void
foo67 (void)
{
  int mv = 0;
  int boxed = mv; /* { dg-verdict "boxed does not escape" } */
  foo63 ((struct m){ &int_methods, &boxed });
}

void
foo68 (void)
{
  int mv = 0;
  int boxed = mv; /* { dg-verdict "moved to heap: boxed" } */
  foo64 ((struct m){ &int_methods, &boxed });
}

void
foo69 (struct m m) /* { dg-verdict "leaking param: m" } */
{
  foo64 (m);
}

void
foo70 (int *mv1,   /* { dg-verdict "leaking param: mv1" } */
       struct m m) /* { dg-verdict "leaking param: m" } */
{
  m = (struct m){ &int_methods, mv1 };
  foo64 (m);
}

/* Arrays that hold addresses, and loops.  */

int **
foo71 (int *x) /* { dg-verdict "leaking param: x" } */
{
  int **y = NULL;
  y = (int *[1]){ x }; /* { dg-verdict "moved to heap: (int *\[1\]){...}" } */
  return y;
}

int **
foo71a (int x) /* { dg-verdict "moved to heap: x" } */
{
  int **y = NULL;
  y = (int *[1]){ &x }; /* { dg-verdict "moved to heap: (int *\[1\]){...}" } */
  return y;
}

void
foo72 (void)
{
  int x = 0; /* { dg-verdict "x does not escape" } */
  int *y[1];
  y[0] = &x;
}

struct ten
{
  int *p[10];
};

struct ten
foo72aa (void)
{
  int x = 0; /* { dg-verdict "moved to heap: x" } */
  struct ten y = { 0 };
  y.p[0] = &x;
  return y;
}

void
foo72a (void)
{
  int *y[10]; /* { dg-verdict "y does not escape" } */
  for (int i = 0; i < 10; i++)
    {
      int x = i; /* { dg-verdict "moved to heap: x" } */
      y[i] = &x;
    }
}

struct ten
foo72b (void)
{
  struct ten y; /* { dg-verdict "y does not escape" } */
  for (int i = 0; i < 10; i++)
    {
      int x = i; /* { dg-verdict "moved to heap: x" } */
      y.p[i] = &x;
    }
  return y;
}

/* Deferred closures in loops.  */

void
foo73 (void)
{
  int s[] = { 3, 2, 1 }; /* { dg-verdict "s does not escape" } */
  for (int *v = s; v < s + 3; v++)
    {
      int vv = *v;
      __defer __lambda (void, (void), { printf ("%d\n", vv); }) (); /* { dg-verdict "closure lambda escapes to heap" } */
    }
}

void
foo731 (void)
{
  int s[] = { 3, 2, 1 }; /* { dg-verdict "s does not escape" } */
  for (int *v = s; v < s + 3; v++)
    {
      int vv = *v;			  /* { dg-verdict "moved to heap: vv" } */
      __defer __lambda (void, (void), { /* { dg-verdict "closure lambda escapes to heap" } */
	vv = 42;
	printf ("%d\n", vv);
      }) ();
    }
}

void
foo74 (void)
{
  int s[] = { 3, 2, 1 }; /* { dg-verdict "s does not escape" } */
  for (int *v = s; v < s + 3; v++)
    {
      int vv = *v;
      work *fn = __lambda (void, (void), { printf ("%d\n", vv); }); /* { dg-verdict "closure lambda escapes to heap" } */
      __defer fn ();
    }
}

void
foo74a (void)
{
  int s[] = { 3, 2, 1 }; /* { dg-verdict "s does not escape" } */
  for (int *v = s; v < s + 3; v++)
    {
      int vv = *v;			     /* { dg-verdict "moved to heap: vv" } */
      work *fn = __lambda (void, (void), { /* { dg-verdict "closure lambda escapes to heap" } */
	vv += 1;
	printf ("%d\n", vv);
      });
      __defer fn ();
    }
}

void
foo74b (void)
{
  work *array[3]; /* { dg-verdict "array does not escape" } */
  int s[] = { 3, 2, 1 }; /* { dg-verdict "s does not escape" } */
  for (int *v = s; v < s + 3; v++)
    {
      int vv = *v;
      array[v - s] = __lambda (void, (void), { printf ("%d\n", vv); }); /* { dg-verdict "closure lambda escapes to heap" } */
    }
}

void
foo74c (void)
{
  work *array[3]; /* { dg-verdict "array does not escape" } */
  int s[] = { 3, 2, 1 }; /* { dg-verdict "s does not escape" } */
  for (int *v = s; v < s + 3; v++)
    {
      int vv = *v;									   /* { dg-verdict "moved to heap: vv" } */
      array[v - s] = __lambda (void, (void), { printf ("%p\n", (void *) &vv); }); /* { dg-verdict "closure lambda escapes to heap" } */
    }
}

/* Arguments whose number varies.  */

int *
myprint (int *y,   /* { dg-verdict "leaking param: y to result level=0" } */
	 void **x) /* { dg-verdict "x does not escape" } */
{
  return y;
}

void **
myprint1 (int *y,   /* { dg-verdict "y does not escape" } */
	  void **x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return &x[0];
}

void
foo75 (int *z) /* { dg-verdict "z does not escape" } */
{
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "a does not escape" "b does not escape" "c does not escape" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "more does not escape" } */
  myprint (z, more);
}

void
foo75a (int *z) /* { dg-verdict "z does not escape" } */
{
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "a does not escape" "b does not escape" "c does not escape" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "more does not escape" } */
  myprint1 (z, more);
}

void
foo75esc (int *z) /* { dg-verdict "leaking param: z" } */
{
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "a does not escape" "b does not escape" "c does not escape" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "more does not escape" } */
  gxx = myprint (z, more);
}

void
foo75aesc (int *z) /* { dg-verdict "z does not escape" } */
{
  void ***ppi = NULL;
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "a does not escape | Go: moved to heap: a | sharper: null" "b does not escape | Go: moved to heap: b | sharper: null" "c does not escape | Go: moved to heap: c | sharper: null" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "more does not escape | Go: moved to heap: more | sharper: null" } */
  *ppi = myprint1 (z, more);
}

void
foo75aesc1 (int *z) /* { dg-verdict "z does not escape" } */
{
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "moved to heap: a" "moved to heap: b" "moved to heap: c" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "moved to heap: more" } */
  sink = myprint1 (z, more);
}

void
foo76 (int *z) /* { dg-verdict "z does not escape" } */
{
  void *more[] = { z }; /* { dg-verdict "more does not escape" } */
  myprint (NULL, more);
}

void
foo76a (int *z) /* { dg-verdict "z does not escape" } */
{
  void *more[] = { z }; /* { dg-verdict "more does not escape" } */
  myprint1 (NULL, more);
}

void
foo76b (void)
{
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "a does not escape" "b does not escape" "c does not escape" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "more does not escape" } */
  myprint (NULL, more);
}

void
foo76c (void)
{
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "a does not escape" "b does not escape" "c does not escape" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "more does not escape" } */
  myprint1 (NULL, more);
}

void
foo76d (void)
{
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "a does not escape" "b does not escape" "c does not escape" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "more does not escape" } */
  __defer myprint (NULL, more);
}

void
foo76e (void)
{
  int a = 1, b = 2, c = 3;	     /* { dg-verdict "a does not escape" "b does not escape" "c does not escape" } */
  void *more[] = { &a, &b, &c }; /* { dg-verdict "more does not escape" } */
  __defer myprint1 (NULL, more);
}

void
foo76f (void)
{
  for (;;)
    {
      int a = 1, b = 2, c = 3;	     /* { dg-verdict "moved to heap: a" "moved to heap: b" "moved to heap: c" } */
      void *more[] = { &a, &b, &c }; /* { dg-verdict "moved to heap: more | Go: does not escape | C differs: more" } */
      __defer myprint (NULL, more);
    }
}

void
foo76g (void)
{
  for (;;)
    {
      int a = 1, b = 2, c = 3;	     /* { dg-verdict "moved to heap: a" "moved to heap: b" "moved to heap: c" } */
      void *more[] = { &a, &b, &c }; /* { dg-verdict "moved to heap: more | Go: does not escape | C differs: more" } */
      __defer myprint1 (NULL, more);
    }
}

void
foo77 (void **z) /* { dg-verdict "z does not escape" } */
{
  myprint (NULL, z);
}

void
foo77a (void **z) /* { dg-verdict "z does not escape" } */
{
  myprint1 (NULL, z);
}

void
foo77b (void **z) /* { dg-verdict "z does not escape | Go: leaking param: z | sharper: null" } */
{
  void ***ppi = NULL;
  *ppi = myprint1 (NULL, z);
}

void
foo77c (void **z) /* { dg-verdict "leaking param: z" } */
{
  sink = myprint1 (NULL, z);
}

void
dotdotdot (void)
{
  int i = 0;		   /* { dg-verdict "i does not escape" } */
  void *more[] = { &i }; /* { dg-verdict "more does not escape" } */
  myprint (NULL, more);

  int j = 0;		    /* { dg-verdict "j does not escape" } */
  void *other[] = { &j }; /* { dg-verdict "other does not escape" } */
  myprint1 (NULL, other);
}

int *
foo78 (int z) /* { dg-verdict "moved to heap: z" } */
{
  return &z;
}

int *
foo78a (int z) /* { dg-verdict "moved to heap: z" } */
{
  int *y = &z; /* { dg-verdict "y does not escape" } */
  int **x = &y;
  return *x;
}

int *
foo79 (void)
{
  return &(int){ 0 }; /* { dg-verdict "moved to heap: (int){...}" } */
}

int *
foo80 (void)
{
  int *z;
  for (;;)
    z = &(int){ 0 }; /* { dg-verdict "moved to heap: (int){...}" } */
  return NULL;
}

int *
foo81 (void)
{
  for (;;)
    {
      int made = 0; /* { dg-verdict "made does not escape" } */
      int *z = &made;
    }
  return NULL;
}

/* Threads, and deferred calls in a loop.  */

struct pair
tee (int *p) /* { dg-verdict "leaking param: p to result level=0" } */
{
  return (struct pair){ p, p };
}

void
noop (int *x, /* { dg-verdict "x does not escape" } */
      int *y) /* { dg-verdict "y does not escape" } */
{
}

void
foo82 (void)
{
  int x, y, z; /* { dg-verdict "moved to heap: x" "moved to heap: y" "moved to heap: z" } */
  struct pair t = tee (&z);
  __go noop (t.a, t.b); /* { dg-verdict "closure foo82.go escapes to heap | Go: - | C differs: go" } */
  __go noop (&x, &y);	/* { dg-verdict "closure foo82.go escapes to heap | Go: - | C differs: go" } */
  for (;;)
    {
      int u, v, w; /* { dg-verdict "moved to heap: u" "moved to heap: v" "moved to heap: w" } */
      struct pair s = tee (&u);
      __defer noop (s.a, s.b);
      __defer noop (&v, &w);
    }
}

struct limited
{
  struct m m;
  long n;
};

struct m
limit (struct m r, long n) /* { dg-verdict "leaking param: r" } */
{
  return (struct m){ &int_methods, &(struct limited){ r, n } }; /* { dg-verdict "moved to heap: (struct limited){...}" } */
}

/* Entries of maps and elements of arrays.  */

struct entry *
foo90 (int *x) /* { dg-verdict "leaking param: x" } */
{
  return &(struct entry){ NULL, x }; /* { dg-verdict "moved to heap: (struct entry){...}" } */
}

struct entry *
foo91 (int *x) /* { dg-verdict "leaking param: x" } */
{
  return &(struct entry){ x, NULL }; /* { dg-verdict "moved to heap: (struct entry){...}" } */
}

struct pair
foo92 (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return (struct pair){ x, NULL };
}

int *
foo94 (struct entry *m, bool b) /* { dg-verdict "leaking param: m to result level=1" } */
{
  for (; m->key; m++)
    {
      if (b)
	return m->key;
      return m->value;
    }
  return NULL;
}

void
foo95 (struct entry *m, /* { dg-verdict "m does not escape" } */
       int *x)		/* { dg-verdict "leaking param: x" } */
{
  m[0] = (struct entry){ x, x };
}

int *
foo96 (int **m) /* { dg-verdict "leaking param: m to result level=1" } */
{
  return m[0];
}

struct one
{
  int *p[1];
};

int *
foo97 (struct one m) /* { dg-verdict "leaking param: m to result level=0" } */
{
  return m.p[0];
}

int **
foo99 (struct one *m) /* { dg-verdict "leaking param: m to result level=0" } */
{
  return m->p;
}

int *
foo100 (int **m) /* { dg-verdict "leaking param: m to result level=1" } */
{
  for (int i = 0; m[i]; i++)
    return m[i];
  return NULL;
}

int *
foo101 (struct one m) /* { dg-verdict "leaking param: m to result level=0" } */
{
  for (int i = 0; i < 1; i++)
    return m.p[i];
  return NULL;
}

int *
foo101a (struct one m) /* { dg-verdict "m does not escape" } */
{
  for (int i = 0; m.p[0]; i++) /* { dg-verdict "moved to heap: i" } */
    return &i;
  return NULL;
}

void
foo102 (int **m, /* { dg-verdict "m does not escape" } */
	int *x)	 /* { dg-verdict "leaking param: x" } */
{
  m[0] = x;
}

void
foo103 (struct one m, /* { dg-verdict "m does not escape" } */
	int *x)	      /* { dg-verdict "x does not escape" } */
{
  m.p[0] = x;
}

int **y;
size_t length_of_y;

void
foo104 (int **x) /* { dg-verdict "leaking param content: x" } */
{
  memcpy (y, x, length_of_y * sizeof *y);
}

void
foo105 (int **x) /* { dg-verdict "leaking param content: x" } */
{
  memcpy (y + length_of_y, x, 3 * sizeof *x); /* { dg-verdict "- | Go: append does not escape | C differs: append" } */
}

void
foo106 (int *x) /* { dg-verdict "leaking param: x" } */
{
  y[length_of_y] = x; /* { dg-verdict "- | Go: append does not escape | C differs: append" } */
}

struct entry *
foo107 (int *x) /* { dg-verdict "leaking param: x" } */
{
  return (struct entry[1]){ { x, NULL } }; /* { dg-verdict "moved to heap: (struct entry\[1\]){...}" } */
}

struct entry *
foo108 (int *x) /* { dg-verdict "leaking param: x" } */
{
  return (struct entry[1]){ { NULL, x } }; /* { dg-verdict "moved to heap: (struct entry\[1\]){...}" } */
}

int *
foo109 (int *x) /* { dg-verdict "leaking param: x to result level=0 | Go: leaking param: x | C differs: map" } */
{
  struct entry made[1] = { { x, NULL } }; /* { dg-verdict "made does not escape" } */
  for (struct entry *m = made; m < made + 1; m++)
    return m->key;
  return NULL;
}

int *
foo110 (int *x) /* { dg-verdict "leaking param: x to result level=0 | Go: leaking param: x | C differs: map" } */
{
  struct entry made[1] = { { NULL, x } }; /* { dg-verdict "made does not escape" } */
  struct entry *m = made;
  return m[0].value;
}

int *
foo111 (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  int *made[1] = { x }; /* { dg-verdict "made does not escape" } */
  int **m = made;
  return m[0];
}

int *
foo112 (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  int *m[1] = { x };
  return m[0];
}

int *
foo113 (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  struct bar m = { .ii = x };
  return m.ii;
}

int *
foo114 (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  struct bar made = { .ii = x }; /* { dg-verdict "made does not escape" } */
  struct bar *m = &made;
  return m->ii;
}

int *
foo115 (int *x) /* { dg-verdict "leaking param: x to result level=0" } */
{
  return (int *) (void *) ((uintptr_t) (void *) x + 1);
}

int *
foo116 (bool b)
{
  if (b)
    {
      int x = 1; /* { dg-verdict "moved to heap: x" } */
      return &x;
    }
  else
    {
      int y = 1; /* { dg-verdict "moved to heap: y" } */
      return &y;
    }
  return NULL;
}

/* Functions that nobody knows.  */

typedef void taker (void *) __closure;
typedef void int_taker (int *) __closure;

void
foo117 (taker *unknown) /* { dg-verdict "unknown does not escape" } */
{
  int x = 1; /* { dg-verdict "moved to heap: x" } */
  unknown (&x);
}

void
foo118 (int_taker *unknown) /* { dg-verdict "unknown does not escape" } */
{
  int x = 1; /* { dg-verdict "moved to heap: x" } */
  unknown (&x);
}

extern void external (int *);

void
foo119 (int *x) /* { dg-verdict "leaking param: x" } */
{
  external (x);
}

/* Loops made by jumps.  */

#define EACH(f) f (0) f (1) f (2) f (3) f (4) f (5) f (6) f (7) f (8) f (9)
#define LABELS(n) a##n: b##n: c##n: d##n: e##n: f##n: g##n: h##n: i##n: j##n:
#define JUMPS(n)                                                              \
  goto a##n; goto b##n; goto c##n; goto d##n; goto e##n;                      \
  goto f##n; goto g##n; goto h##n; goto i##n; goto j##n;

void
foo120 (void)
{
  EACH (LABELS)
  EACH (JUMPS)
}

void
foo121 (void)
{
  for (int i = 0; i < 10; i++)
    {
      int boxed = i;		      /* { dg-verdict "moved to heap: boxed" } */
      void *more[] = { &boxed };    /* { dg-verdict "moved to heap: more | Go: does not escape | C differs: more" } */
      __defer myprint (NULL, more);
      int boxed2 = i;		      /* { dg-verdict "moved to heap: boxed2" } */
      void *more2[] = { &boxed2 };  /* { dg-verdict "moved to heap: more2 | Go: does not escape | C differs: more" } */
      __go myprint (NULL, more2);   /* { dg-verdict "closure foo121.go escapes to heap | Go: - | C differs: go" } */
    }
}

void
foo121b (void)
{
  for (int i = 0; i < 10; i++)
    {
      __defer printf ("%d", i); /* { dg-verdict "- | Go: i escapes to heap | C differs: variadic" } */
      __go printf ("%d", i);	/* { dg-verdict "closure foo121b.go escapes to heap | Go: - | C differs: go" "- | Go: i escapes to heap | C differs: variadic" } */
    }
}

void
foo122 (void)
{
  int *i;

  goto forward;
forward:;
  int made = 0; /* { dg-verdict "made does not escape" } */
  i = &made;
}

void
foo123 (void)
{
  int *i;

back:;
  int made = 0; /* { dg-verdict "moved to heap: made" } */
  i = &made;
  goto back;
}

/* Closures that are called where they are.  */

void
foo124 (int **x) /* { dg-verdict "x does not escape" } */
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int *p = &i;
  __lambda (void, (void), { *x = p; }) (); /* { dg-verdict "closure lambda does not escape" } */
}

void
foo126 (void)
{
  int *px = NULL; /* { dg-verdict "px does not escape" } */
  for (;;)
    {
      int i = 0;					/* { dg-verdict "moved to heap: i" } */
      __lambda (void, (void), { px = &i; }) (); /* { dg-verdict "closure lambda does not escape" } */
    }
}

int *px;

void
foo127 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int *p = &i;
  int *q = p;
  px = q;
}

void
foo128 (void)
{
  int i = 0; /* { dg-verdict "i does not escape" } */
  int *p = &i;
  int *q = p;
}

void
foo129 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int *p = &i;
  __lambda (void, (void), { /* { dg-verdict "closure lambda does not escape" } */
    int *q = p;
    __lambda (void, (void), { /* { dg-verdict "closure lambda does not escape" } */
      int *r = q;
      px = r;
    }) ();
  }) ();
}

void
foo130 (void)
{
  for (;;)
    {
      int i = 0;					/* { dg-verdict "moved to heap: i" } */
      __lambda (void, (void), { px = &i; }) (); /* { dg-verdict "closure lambda does not escape" } */
    }
}

void
foo131 (void)
{
  int i = 0;					    /* { dg-verdict "moved to heap: i" } */
  __lambda (void, (void), { px = &i; }) (); /* { dg-verdict "closure lambda does not escape" } */
}

void
foo132 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  __go	     /* { dg-verdict "closure foo132.go escapes to heap" } */
  {
    px = &i;
  }
}

void
foo133 (void)
{
  int i = 0;						    /* { dg-verdict "moved to heap: i" } */
  __defer __lambda (void, (void), { px = &i; }) (); /* { dg-verdict "closure lambda does not escape" } */
}

void
foo134 (void)
{
  int i = 0; /* { dg-verdict "i does not escape" } */
  int *p = &i;
  __lambda (void, (void), { /* { dg-verdict "closure lambda does not escape" } */
    int *q = p;
    __lambda (void, (void), { int *r = q; }) (); /* { dg-verdict "closure lambda does not escape" } */
  }) ();
}

void
foo135 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int *p = &i;
  __go /* { dg-verdict "closure foo135.go escapes to heap" } */
  {
    int *q = p;
    __lambda (void, (void), { int *r = q; }) (); /* { dg-verdict "closure lambda does not escape" } */
  }
}

void
foo136 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int *p = &i;
  __go /* { dg-verdict "closure foo136.go escapes to heap" } */
  {
    int *q = p;
    __lambda (void, (void), { /* { dg-verdict "closure lambda does not escape" } */
      int *r = q;
      px = r;
    }) ();
  }
}

void
foo137 (void)
{
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  int *p = &i;
  __lambda (void, (void), { /* { dg-verdict "closure lambda does not escape" } */
    int *q = p;
    __go /* { dg-verdict "closure lambda.go escapes to heap" } */
    {
      int *r = q;
    }
  }) ();
}

/* Parts of what is made.  */

struct with_array
{
  unsigned char x[1];
};

unsigned char *
foo138 (void)
{
  struct with_array *t = &(struct with_array){ { 0 } }; /* { dg-verdict "moved to heap: (struct with_array){...}" } */
  return &t->x[0];
}

struct with_struct
{
  struct
  {
    unsigned char y;
  } x;
};

unsigned char *
foo139 (void)
{
  struct with_struct *t = &(struct with_struct){ { 0 } }; /* { dg-verdict "moved to heap: (struct with_struct){...}" } */
  return &t->x.y;
}

struct has_string
{
  struct string x;
};

struct has_both
{
  struct string x;
  struct has_string *t;
};

void *
foo140 (void)
{
  struct has_string *t = &(struct has_string){ { 0 } }; /* { dg-verdict "moved to heap: (struct has_string){...}" } */
  return &(struct has_both){ t->x, t };			/* { dg-verdict "moved to heap: (struct has_both){...}" } */
}

/* Declarations that say that nothing is kept.  */

extern void f1 (unsigned char *__attribute__ ((noescape)));
extern void f2 (unsigned char *);
extern void f3 (unsigned char *x __attribute__ ((noescape))); /* { dg-verdict "- | Go: x does not escape | C differs: declaration" } */
extern void f4 (unsigned char *x);			      /* { dg-verdict "- | Go: leaking param: x | C differs: declaration" } */

void
G (void)
{
  unsigned char buf1[10]; /* { dg-verdict "buf1 does not escape" } */
  f1 (buf1);

  unsigned char buf2[10]; /* { dg-verdict "moved to heap: buf2" } */
  f2 (buf2);

  unsigned char buf3[10]; /* { dg-verdict "buf3 does not escape" } */
  f3 (buf3);

  unsigned char buf4[10]; /* { dg-verdict "moved to heap: buf4" } */
  f4 (buf4);
}

/* Functions bound to their first argument.  */

struct tm
{
  int x;
};

void
tm_m (struct tm *t) /* { dg-verdict "t does not escape" } */
{
}

void
foo141 (void)
{
  struct tm made = { 0 }; /* { dg-verdict "made does not escape" } */
  struct tm *t = &made;
  work *f = __lambda (void, (void), { tm_m (t); }); /* { dg-verdict "closure lambda does not escape" } */
}

work *gf;

void
foo142 (void)
{
  struct tm *t = &(struct tm){ 0 };			   /* { dg-verdict "moved to heap: (struct tm){...}" } */
  gf = __lambda (void, (void), { tm_m (t); }); /* { dg-verdict "closure lambda escapes to heap" } */
}

void
foo143 (void)
{
  for (int i = 0; i < 1000; i++)
    {
      __lambda (void, (void), { /* { dg-verdict "closure lambda does not escape" } */
	for (int j = 0; j < 1; j++)
	  {
	    struct tm t = { 0 }; /* { dg-verdict "t does not escape" } */
	    tm_m (&t);
	  }
      }) ();
    }
}

extern void foo144a (int *p __attribute__ ((noescape)));
extern void foo144b (int *p __attribute__ ((noescape)));

void
foo144 (void)
{
  int x = 0; /* { dg-verdict "x does not escape" } */
  foo144a (&x);
  int y = 0; /* { dg-verdict "y does not escape" } */
  foo144b (&y);
}

/* The head of a loop is not in the loop.  */

struct list
{
  struct list *next;
};

void
foo145 (struct list l) /* { dg-verdict "l does not escape" } */
{
  struct list *p;
  for (p = &l; p->next; p = p->next)
    ;
}

void
foo146 (struct list l) /* { dg-verdict "l does not escape" } */
{
  struct list *p;
  p = &l;
  for (; p->next; p = p->next)
    ;
}

void
foo147 (struct list l) /* { dg-verdict "l does not escape" } */
{
  struct list *p;
  p = &l;
  while (p->next)
    p = p->next;
}

void
foo148 (struct list l) /* { dg-verdict "l does not escape" } */
{
  for (struct list *p = &l; p->next; p = p->next)
    ;
}

void
foo149 (struct list l) /* { dg-verdict "l does not escape" } */
{
  struct list *p;
  for (;;)
    for (p = &l; p->next; p = p->next)
      ;
}

/* Arrays without pointers in them.  */

unsigned char *save150;

void
foo150 (unsigned char *x) /* { dg-verdict "leaking param: x" } */
{
  save150 = x;
}

void
bar150 (void)
{
  unsigned char more[] = { 1, 2, 3 }; /* { dg-verdict "moved to heap: more" } */
  foo150 (more);
}

int *save151;

void
foo151 (int *x) /* { dg-verdict "leaking param: x" } */
{
  save151 = x;
}

void
bar151 (void)
{
  int a[64]; /* { dg-verdict "moved to heap: a" } */
  a[4] = 101;
  foo151 (&(&(*&a)[4])[0]);
}

void
bar151b (void)
{
  int a[10]; /* { dg-verdict "moved to heap: a" } */
  int *b = a;
  foo151 (&(b + 4)[0]);
}

void
bar151c (void)
{
  int a[64]; /* { dg-verdict "moved to heap: a" } */
  a[4] = 101;
  foo151 (&4[*&a]);
}

void
bar151d (void)
{
  int a[10]; /* { dg-verdict "moved to heap: a" } */
  int *b = a;
  foo151 (&*&b[4]);
}

/* What a result points to.  */

struct u
{
  struct string *s;
};

struct string *
u_string (struct u *u) /* { dg-verdict "leaking param: u to result level=1" } */
{
  return u->s;
}

struct v
{
  struct string *s;
};

struct v *
new_v (struct u u) /* { dg-verdict "leaking param: u" } */
{
  return &(struct v){ u_string (&u) }; /* { dg-verdict "moved to heap: (struct v){...}" } */
}

void
foo152 (void)
{
  struct string a = STRING ("a"); /* { dg-verdict "moved to heap: a" } */
  struct u u = { &a };
  struct v *v = new_v (u);
  printf ("%p\n", (void *) v);
}

int *
foo153 (enum kind kind, void *v) /* { dg-verdict "v does not escape" } */
{
  switch (kind)
    {
    case INT:;
      int x = *(int *) v; /* { dg-verdict "moved to heap: x" } */
      return &x;
    default:
      abort (); /* { dg-verdict "- | Go: 0 escapes to heap | C differs: panic" } */
    }
}

struct int_and_pointer
{
  int x;
  int *y;
};

struct int_and_pointer
f (void)
{
  __result struct int_and_pointer r = { 0 }; /* { dg-verdict "moved to heap: r" } */
  r.y = &r.x;
}

void *
g (void)
{
  __result void *x = NULL; /* { dg-verdict "moved to heap: x" } */
  x = &x;
}

/* What is made, and what it holds.  */

struct lit
{
  int *p;
};

void
ptrlit_noescape (void)
{
  int i = 0;		   /* { dg-verdict "i does not escape" } */
  struct lit made = { &i }; /* { dg-verdict "made does not escape" } */
  struct lit *x = &made;
}

void
ptrlit_no_escape2 (void)
{
  int i = 0;		   /* { dg-verdict "moved to heap: i" } */
  struct lit made = { &i }; /* { dg-verdict "made does not escape" } */
  struct lit *x = &made;
  sink = x->p;
}

void
ptrlit_escape (void)
{
  int i = 0;			       /* { dg-verdict "moved to heap: i" } */
  struct lit *x = &(struct lit){ &i }; /* { dg-verdict "moved to heap: (struct lit){...}" } */
  sink = x;
}

/* Assignments of something to itself.  */

struct bytes
{
  unsigned char *data;
  int length;
};

struct buffer
{
  unsigned char arr[64];
  unsigned char *arr_ptr;
  struct bytes buf1, buf2;
  struct string str1, str2;
};

void
buffer_foo (struct buffer *b) /* { dg-verdict "b does not escape" } */
{
  b->buf1.data = b->buf1.data + 1;
  b->buf1.data = &b->buf1.data[1];
  b->buf1.data = b->buf2.data + 1;
  b->buf1.data = &b->buf2.data[1];
}

void
buffer_bar (struct buffer *b) /* { dg-verdict "leaking param: b" } */
{
  b->buf1.data = b->arr + 1;
}

void
buffer_array_ptr (struct buffer *b) /* { dg-verdict "b does not escape" } */
{
  b->buf1.data = b->arr_ptr + 1;
  b->buf1.data = &b->arr_ptr[1];
}

void
buffer_baz (struct buffer *b) /* { dg-verdict "b does not escape" } */
{
  b->str1.text = b->str1.text + 1;
  b->str1.text = b->str2.text + 1;
}

void
buffer_bat (struct buffer *b) /* { dg-verdict "leaking param content: b" } */
{
  struct buffer *o = &(struct buffer){ { 0 } }; /* { dg-verdict "moved to heap: (struct buffer){...}" } */
  o->buf1.data = b->buf1.data + 1;
  sink = o;
}

void
quux (struct string *sp, /* { dg-verdict "sp does not escape" } */
      struct bytes *bp)	 /* { dg-verdict "bp does not escape" } */
{
  sp->text = sp->text + 1;
  bp->data = bp->data + 1;
}

struct struct_with_string
{
  int *p;
  struct string s;
};

void
field_flow_tracking (void)
{
  struct struct_with_string x = { 0 };
  int i = 0; /* { dg-verdict "moved to heap: i" } */
  x.p = &i;
  struct string boxed = x.s; /* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

/* Texts, and copies of them.  */

void
slicebytetostring0 (void)
{
  char b[20] = "";	/* { dg-verdict "b does not escape" } */
  char s[20];		/* { dg-verdict "s does not escape" } */
  memcpy (s, b, sizeof s);
}

void
slicebytetostring1 (void)
{
  char b[20] = "";	/* { dg-verdict "b does not escape" } */
  char s[20];		/* { dg-verdict "s does not escape" } */
  memcpy (s, b, sizeof s);
  char *s1 = s + 1;
}

void
slicebytetostring2 (void)
{
  char b[20] = "";	/* { dg-verdict "b does not escape" } */
  char s[20];		/* { dg-verdict "moved to heap: s" } */
  memcpy (s, b, sizeof s);
  char *s1 = s + 1;	/* { dg-verdict "moved to heap: s1" } */
  sink = &s1;
}

void
slicebytetostring3 (void)
{
  char b[20] = "";	/* { dg-verdict "b does not escape" } */
  char s[20];		/* { dg-verdict "moved to heap: s" } */
  memcpy (s, b, sizeof s);
  char *s1 = s + 1;
  char *boxed = s1;	/* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
addstr0 (void)
{
  const char *s0 = "a", *s1 = "b";
  char s[3];		/* { dg-verdict "s does not escape" } */
  strcpy (s, s0);
  strcat (s, s1);
}

void
addstr1 (void)
{
  const char *s0 = "a", *s1 = "b";
  char s[4] = "c";	/* { dg-verdict "s does not escape" } */
  strcat (s, s0);
  strcat (s, s1);
}

void
addstr2 (void)
{
  char b[20] = "";	/* { dg-verdict "b does not escape" } */
  const char *s0 = "a";
  char bs[20];		/* { dg-verdict "bs does not escape" } */
  memcpy (bs, b, sizeof b);
  char s[21];		/* { dg-verdict "s does not escape" } */
  strcat (strcpy (s, bs), s0);
}

void
addstr3 (void)
{
  const char *s0 = "a", *s1 = "b";
  char s[3];		/* { dg-verdict "moved to heap: s" } */
  strcat (strcpy (s, s0), s1);
  char *s2 = s + 1;
  char *boxed = s2;	/* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

bool
intstring0 (void)
{
  char x = '0';
  char s[2] = { x };	/* { dg-verdict "s does not escape" } */
  return strcmp (s, "0") == 0;
}

char *
intstring1 (void)
{
  char x = '0';
  char s[2] = { x };	/* { dg-verdict "moved to heap: s" } */
  return s;
}

void
intstring2 (void)
{
  char x = '0';
  char of_x[2] = { x };	/* { dg-verdict "moved to heap: of_x" } */
  char *s = of_x;	/* { dg-verdict "moved to heap: s" } */
  sink = &s;
}

void
stringtoslicebyte0 (void)
{
  const char *s = "foo";
  char x[4];		/* { dg-verdict "x does not escape" } */
  memcpy (x, s, sizeof x);
}

char *
stringtoslicebyte1 (void)
{
  const char *s = "foo";
  char x[4];		/* { dg-verdict "moved to heap: x" } */
  return memcpy (x, s, sizeof x);
}

void
stringtoslicebyte2 (void)
{
  const char *s = "foo";
  char x[4];		/* { dg-verdict "moved to heap: x" } */
  memcpy (x, s, sizeof x);
  char *boxed = x;	/* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
stringtoslicerune0 (void)
{
  const char *s = "foo";
  wchar_t x[4];		/* { dg-verdict "x does not escape" } */
  mbstowcs (x, s, 4);
}

wchar_t *
stringtoslicerune1 (void)
{
  const char *s = "foo";
  wchar_t x[4];		/* { dg-verdict "moved to heap: x" } */
  mbstowcs (x, s, 4);
  return x;
}

void
stringtoslicerune2 (void)
{
  const char *s = "foo";
  wchar_t x[4];		/* { dg-verdict "moved to heap: x" } */
  mbstowcs (x, s, 4);
  wchar_t *boxed = x;	/* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

void
slicerunetostring0 (void)
{
  wchar_t r[] = { 1, 2, 3, 0 }; /* { dg-verdict "r does not escape" } */
  char s[20];			/* { dg-verdict "s does not escape" } */
  wcstombs (s, r, sizeof s);
}

char *
slicerunetostring1 (void)
{
  wchar_t r[] = { 1, 2, 3, 0 }; /* { dg-verdict "r does not escape" } */
  char s[20];			/* { dg-verdict "moved to heap: s" } */
  wcstombs (s, r, sizeof s);
  return s;
}

void
slicerunetostring2 (void)
{
  wchar_t r[] = { 1, 2, 3, 0 }; /* { dg-verdict "r does not escape" } */
  char s[20];			/* { dg-verdict "moved to heap: s" } */
  wcstombs (s, r, sizeof s);
  char *boxed = s;	/* { dg-verdict "moved to heap: boxed" } */
  sink = &boxed;
}

/* Closures over pointers, and dead code.  */

work *issue10353a (int *x);

void
issue10353 (void)
{
  int *x = &(int){ 0 }; /* { dg-verdict "moved to heap: (int){...}" } */
  issue10353a (x) ();
}

work *
issue10353a (int *x) /* { dg-verdict "leaking param: x" } */
{
  return __lambda (void, (void), { printf ("%d\n", *x); }); /* { dg-verdict "closure lambda escapes to heap" } */
}

void
issue10353b (void)
{
  work *f;
  for (;;)
    {
      int *x = &(int){ 0 };				     /* { dg-verdict "moved to heap: (int){...}" } */
      f = __lambda (void, (void), { printf ("%d\n", *x); }); /* { dg-verdict "closure lambda escapes to heap" } */
    }
}

value *
issue11387 (int x)
{
  __closure int f (void) { return x; }	/* { dg-verdict "closure f escapes to heap" } */
  value *slice1[1] = { f };		/* { dg-verdict "slice1 does not escape" } */
  value *slice2[1] = { 0 };		/* { dg-verdict "slice2 does not escape" } */
  memcpy (slice2, slice1, sizeof slice1);
  return slice2[0];
}

void
issue12397 (int x, /* { dg-verdict "x does not escape" } */
	    int y) /* { dg-verdict "moved to heap: y" } */
{
  if (false)
    gxx = &x;
  else
    gxx = &y;

  if (true)
    gxx = &y;
  else
    gxx = &x;
}
