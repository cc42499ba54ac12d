/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A compound literal whose address outlives its block is a new object each time.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-return-local-addr -Wno-dangling-pointer" } */
#include "check.h"

struct node { int v; struct node *next; };

static NOINLINE struct node *
cons (int v, struct node *next)
{
  return &(struct node){ v, next };
}

static NOINLINE int *
array (int n)
{
  return (int[]){ n, n + 1, n + 2 };
}

static NOINLINE struct node *
nested (int v)
{
  return &(struct node){ v, &(struct node){ v + 1, NULL } };
}

int
main (void)
{
  struct node *list = NULL;
  for (int i = 0; i < 4; i++)
    list = cons (i, list);
  int sum = 0;
  for (struct node *n = list; n; n = n->next)
    sum = 10 * sum + n->v;
  check (sum == 3210);
  int *a = array (1), *b = array (7);
  check (a[2] == 3);
  check (b[0] == 7);
  struct node *s = nested (5), *t = nested (8);
  check (s->v * 10 + s->next->v == 56);
  check (t->v * 10 + t->next->v == 89);
  return 0;
}
