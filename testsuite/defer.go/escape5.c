/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parameters that become results, through one call, several, and recursion.
   Go: test/escape5.go.  (H1, H3, H7)  */
/* { dg-do compile } */
#include <string.h>
#include "verdicts.h"

struct two
{
  int *a, *b;
};

int
noleak (int *p) /* { dg-verdict "p does not escape" } */
{
  return *p;
}

int *
leaktoret (int *p) /* { dg-verdict "leaking param: p to result level=0" } */
{
  return p;
}

struct two
leaktoret2 (int *p) /* { dg-verdict "leaking param: p to result level=0" } */
{
  return (struct two){ p, p };
}

struct two
leaktoret22 (int *p, /* { dg-verdict "leaking param: p to result level=0" } */
	     int *q) /* { dg-verdict "leaking param: q to result level=0" } */
{
  return (struct two){ p, q };
}

struct two
leaktoret22b (int *p, /* { dg-verdict "leaking param: p to result level=0" } */
	      int *q) /* { dg-verdict "leaking param: q to result level=0" } */
{
  return leaktoret22 (q, p);
}

struct two
leaktoret22c (int *p, /* { dg-verdict "leaking param: p to result level=0" } */
	      int *q) /* { dg-verdict "leaking param: q to result level=0" } */
{
  struct two r = leaktoret22 (q, p);
  return (struct two){ r.a, r.b };
}

struct two
leaktoret22d (int *p, /* { dg-verdict "leaking param: p to result level=0" } */
	      int *q) /* { dg-verdict "leaking param: q to result level=0" } */
{
  __result struct two r = { 0 };
  r = leaktoret22 (q, p);
}

struct two
leaktoret22e (int *p, /* { dg-verdict "leaking param: p to result level=0" } */
	      int *q) /* { dg-verdict "leaking param: q to result level=0" } */
{
  __result struct two r = { 0 };
  r = leaktoret22 (q, p);
  return r;
}

struct two
leaktoret22f (int *p, /* { dg-verdict "leaking param: p to result level=0" } */
	      int *q) /* { dg-verdict "leaking param: q to result level=0" } */
{
  __result struct two r = { 0 };
  struct two rr = leaktoret22 (q, p);
  return rr;
}

int *gp;

int *
leaktosink (int *p) /* { dg-verdict "leaking param: p" } */
{
  gp = p;
  return p;
}

void
f1 (void)
{
  int x = 0; /* { dg-verdict "x does not escape" } */
  int p = noleak (&x);
}

void
f2 (void)
{
  int x = 0; /* { dg-verdict "x does not escape" } */
  int *p = leaktoret (&x);
}

void
f3 (void)
{
  int x = 0; /* { dg-verdict "moved to heap: x" } */
  int *p = leaktoret (&x);
  gp = p;
}

void
f4 (void)
{
  int x = 0; /* { dg-verdict "moved to heap: x" } */
  struct two p = leaktoret2 (&x);
  gp = p.a;
  gp = p.b;
}

void
f5 (void)
{
  int x = 0; /* { dg-verdict "x does not escape" } */
  leaktoret22 (leaktoret2 (&x).a, leaktoret2 (&x).b);
}

void
f6 (void)
{
  int x = 0; /* { dg-verdict "moved to heap: x" } */
  struct two q = leaktoret2 (&x);
  struct two p = leaktoret22 (q.a, q.b);
  gp = p.a;
}

struct t
{
  int x;
};

struct t_result
{
  struct t *t;
  bool ok;
};

struct t_result
t_foo (struct t *t, int u) /* { dg-verdict "leaking param: t to result level=0" } */
{
  t->x += u;
  return (struct t_result){ t, true };
}

struct t *
f7 (void)
{
  struct t_result r = t_foo (&(struct t){ 0 }, 42); /* { dg-verdict "moved to heap: (struct t){...}" } */
  return r.t;
}

/* Two functions that call each other: Go takes their parameters for lost.  */

struct two leakrecursive2 (int *p, int *q);

struct two
leakrecursive1 (int *p, /* { dg-verdict "leaking param: p to result level=0 | Go: leaking param: p | sharper: recursion" } */
		int *q) /* { dg-verdict "leaking param: q to result level=0 | Go: leaking param: q | sharper: recursion" } */
{
  return leakrecursive2 (q, p);
}

struct two
leakrecursive2 (int *p, /* { dg-verdict "leaking param: p to result level=0 | Go: leaking param: p | sharper: recursion" } */
		int *q) /* { dg-verdict "leaking param: q to result level=0 | Go: leaking param: q | sharper: recursion" } */
{
  if (*p > *q)
    return leakrecursive1 (q, p);
  return (struct two){ p, q };
}

void *global;

struct t1
{
  int *x;
};

struct t2
{
  struct t1 *y;
};

struct t2
f8 (struct t1 *p) /* { dg-verdict "leaking param: p" } */
{
  __result struct t2 k = { 0 };
  if (!p)
    {
      k = (struct t2){ 0 };
      return k;
    }
  global = p;
  return (struct t2){ p };
}

void
f9 (void)
{
  struct t1 j = { 0 }; /* { dg-verdict "moved to heap: j" } */
  f8 (&j);
}

/* What is large: Go's stacks are small.  */

int
f10 (void)
{
  unsigned char x[1 << 20]; /* { dg-verdict "- | Go: moved to heap: x | C differs: size" } */
  unsigned char y[1 << 20]; /* { dg-verdict "- | Go: make(\[\]byte, 1073741824) escapes to heap | C differs: size" } */
  x[0] = y[0] = 1;
  return x[0] + y[0];
}

/* Parameters without a name.  */

void f11 (int **);

void
f11 (int **unused) /* { dg-verdict "unused does not escape" } */
{
}

void
f13 (void)
{
  int *x = NULL; /* { dg-verdict "x does not escape" } */
  f11 (&x);
}

void
u_m (int *unused) /* { dg-verdict "unused does not escape" } */
{
}

void
fbad24305a (void)
{
  int u = 0; /* { dg-verdict "u does not escape" } */
  u_m (&u);
}

void
fbad24305b (void)
{
  int u = 0; /* { dg-verdict "u does not escape" } */
  (*u_m) (&u);
}

/* An address that is taken in a loop.  */

struct t24730
{
  unsigned char x[64];
};

void
t24730_g (struct t24730 *t) /* { dg-verdict "t does not escape" } */
{
  unsigned char *y = t->x;
  for (int i = 0; i < 64; i++)
    {
      y = t->x;
      y[i] = 1;
    }

  unsigned char *z;
  for (int i = 0; i < 64; i++)
    {
      z = &t->x[i];
      *z = 2;
    }
}

/* Copies of what holds pointers, and of what does not.  */

char *sink;
int *sink2;
int **sink3;

enum kind
{
  TEXT,
  INTS,
  POINTERS
};

struct any
{
  enum kind kind;
  void *p;
};

void
f15730a (struct any *args, int n) /* { dg-verdict "leaking param content: args | Go: args does not escape | C differs: copy" } */
{
  for (int i = 0; i < n; i++)
    switch (args[i].kind)
      {
      case TEXT:
	{
	  char *a = args[i].p;
	  memcpy (sink, a, sizeof *a);
	  break;
	}
      default:
	break;
      }
}

void
f15730b (struct any *args, int n) /* { dg-verdict "leaking param content: args | Go: args does not escape | C differs: copy" } */
{
  for (int i = 0; i < n; i++)
    if (args[i].kind == INTS)
      {
	int *a = args[i].p;
	memcpy (sink2, a, sizeof *a);
      }
}

void
f15730c (struct any *args, int n) /* { dg-verdict "leaking param content: args" } */
{
  for (int i = 0; i < n; i++)
    if (args[i].kind == POINTERS)
      {
	int **a = args[i].p;
	memcpy (sink3, a, sizeof *a);
      }
}

void *sink4;
bool always_false = false;
void g29000 (void);

void
f29000 (int unused, void *x) /* { dg-verdict "leaking param: x" } */
{
  sink4 = x;
  if (always_false)
    g29000 ();
}

void
g29000 (void)
{
  int x = 1;
  int boxed = x; /* { dg-verdict "moved to heap: boxed" } */
  f29000 (2, &boxed);
}

/* An address as a number.  */

uintptr_t sink28369;

int
f28369 (int n) /* { dg-verdict "moved to heap: n | Go: does not escape | C differs: integers" } */
{
  if (n == 0)
    {
      sink28369 = (uintptr_t) (void *) &n;
      return n;
    }
  return 1 + f28369 (n - 1);
}

/* The result itself is on the heap.  */

int *
f (int *p) /* { dg-verdict "leaking param: p" } */
{
  __result int *r = NULL; /* { dg-verdict "moved to heap: r" } */
  sink4 = &r;
  return p;
}
