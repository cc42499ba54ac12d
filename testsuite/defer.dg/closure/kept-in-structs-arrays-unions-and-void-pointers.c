/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closure values are one word, and can be kept anywhere.  (C3)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (int) __closure;
struct holder { int tag; int_fn *c; int_fn *more[2]; };
union either { int_fn *c; void *p; };

static NOINLINE int_fn *
adder (int n)
{
  return __lambda (int, (int m), { return n + m; });
}

static int_fn *table[3];
static __thread int_fn *own;

static NOINLINE int
call (int_fn c, int n)
{
  return c (n);
}

int
main (void)
{
  check (sizeof (int_fn *) == sizeof (void *));
  struct holder h = { 1, adder (1), { adder (2), adder (3) } }, copy = h;
  check (copy.c (1) == 2 && copy.more[1] (1) == 4 && h.more[0] (10) == 12);
  union either u = { adder (4) };
  void *p = u.p;
  int_fn *back = p;
  check (back (1) == 5 && u.c (2) == 6);
  for (int i = 0; i < 3; i++)
    table[i] = adder (10 * i);
  check (table[2] (1) == 21 && (*table[1]) (1) == 11 && (**table[0]) (1) == 1);
  own = adder (7);
  check (own (1) == 8);
  int_fn **heap = malloc (sizeof *heap);
  *heap = adder (8);
  check ((*heap) (1) == 9);
  check (call (*heap, 2) == 10 && call (adder (1), 1) == 2);
  free (heap);
  check ((h.tag ? h.c : own) (5) == 6);
  return 0;
}
