/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a local is valid after its function has returned; each call has its own.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-return-local-addr -Wno-dangling-pointer" } */
#include "check.h"

struct pair { int a, b; };
static volatile int clobbered;

static NOINLINE int *scalar (int n) { int x = n; return &x; }
static NOINLINE int *parameter (int n) { return &n; }
static NOINLINE int *array (int n) { int a[4] = { n, n + 1 }; return a; }
static NOINLINE int *member (int n) { struct pair s = { n, n + 1 }; return &s.b; }
static NOINLINE struct pair *whole (int n) { struct pair s; s.a = n; s.b = 2 * n; struct pair *p = &s; return p; }
static NOINLINE double *converted (int n) { double d = n; double *p = &d; return p; }
static NOINLINE int *recursive (int n, int *best) { int x = n; return n == 3 ? best : recursive (n + 1, n == 1 ? &x : best); }
static NOINLINE void use_stack (int n) { volatile char a[512]; for (int i = 0; i < 512; i++) a[i] = n; clobbered += a[n]; }

int
main (void)
{
  int *a = scalar (1), *b = scalar (2), *c = parameter (3), *d = array (4);
  int *e = member (6);
  struct pair *f = whole (8);
  double *g = converted (9);
  int *h = recursive (0, NULL);
  use_stack (77);
  check (*a == 1);
  check (*b == 2);
  check (*c == 3);
  check (d[0] == 4);
  check (d[1] == 5);
  check (d[2] == 0);
  check (*e == 7);
  check (f->a + f->b == 24);
  check (*g == 9);
  check (*h == 1);
  return 0;
}
