/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With heap=all, variables, parameters, literals and results whose address is
   returned or kept are objects of their own, as often as their declaration is
   reached; one that is reached once is one.  Go: test/escape.go, of variables
   that no closure captures; escape.c has those.  (H1, H3)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-options "-Wall -Wextra -Wno-return-local-addr -fplugin-arg-defer-heap=all" } */
#include "go.h"

/* All that is alive at the same time.  */
static int *alive[200];
static int n_alive;

/* P and Q are two objects, and neither is known yet.  */
static NOINLINE void
no_alias (int *p, int *q)
{
  check (n_alive + 2 <= 200);
  alive[n_alive++] = p;
  alive[n_alive++] = q;
  for (int i = 0; i < n_alive; i++)
    for (int j = 0; j < i; j++)
      check (alive[i] != alive[j]);
  *p = -100 - n_alive;
  *q = -200 - n_alive;
  check (*p == -100 - n_alive);
}

/* Something else where the frame was.  */
static NOINLINE void
overwrite (void)
{
  volatile char a[2000];
  for (unsigned i = 0; i < sizeof a; i++)
    a[i] = (char) 0x5a;
}

static NOINLINE int *
parameter (int x)
{
  return &x;
}

static NOINLINE int *
local (int x)
{
  int y = x, *p = &y;
  return p;
}

static NOINLINE int *
of_a_block (int x)
{
  if (x)
    {
      int y = x;
      return &y;
    }
  return NULL;
}

static NOINLINE int *
literal (int x)
{
  return &(int){ x };
}

static NOINLINE int *
element (int x)
{
  int a[3] = { x, x, x };
  return &a[1];
}

struct pair
{
  int a, b;
};

static NOINLINE int *
member (struct pair s)
{
  return &s.b;
}

static int *global;

static NOINLINE int *
by_a_variable (int x)
{
  global = &x;
  return global;
}

static NOINLINE void
store (int *p, int **place)
{
  *place = p;
}

static NOINLINE int *
by_a_parameter (int x)
{
  int *p;
  store (&x, &p);
  return p;
}

static NOINLINE int *
by_a_result (int x)
{
  __result int *r = NULL;
  __defer { r = &x; }
  return NULL;
}

static NOINLINE int *
by_a_number (int x)
{
  return (int *) (void *) ((unsigned long) (void *) &x ^ 5 ^ 5);
}

static NOINLINE void
each_round (int **p)
{
  for (int i = 0; i < 2; i++)
    {
      int x = i;
      p[i] = &x;
    }
}

static NOINLINE void
each_round_by_goto (int **p)
{
  int i = 0;
again:;
  int x = i;
  p[i] = &x;
  if (++i < 2)
    goto again;
}

static NOINLINE void
one_in_the_head (int **p)
{
  for (int i = 0; i < 2; i++)
    p[i] = &i;
}

static NOINLINE int *
depth (int n, int *outer)
{
  if (n == 0)
    return outer;
  return depth (n - 1, n == 2 ? &n : outer);
}

static NOINLINE void
two (int *(*f) (int), int v)
{
  int *p = f (v), *q = f (v + 1);
  overwrite ();
  check (*p == v && *q == v + 1);
  no_alias (p, q);
}

int
main (void)
{
  int *p[2];

  for (int round = 1; round <= 3; round++)
    {
      two (parameter, round);
      two (local, round);
      two (of_a_block, round);
      two (literal, round);
      two (element, round);
      two (by_a_variable, round);
      two (by_a_parameter, round);
      two (by_a_result, round);
      two (by_a_number, round);

      p[0] = member ((struct pair){ 1, 2 });
      p[1] = member ((struct pair){ 3, 4 });
      overwrite ();
      check (*p[0] == 2 && *p[1] == 4);
      no_alias (p[0], p[1]);

      each_round (p);
      overwrite ();
      check (*p[0] == 0 && *p[1] == 1);
      no_alias (p[0], p[1]);

      each_round_by_goto (p);
      overwrite ();
      check (*p[0] == 0 && *p[1] == 1);
      no_alias (p[0], p[1]);

      one_in_the_head (p);
      overwrite ();
      check (p[0] == p[1] && *p[0] == 2);

      p[0] = depth (5, NULL);
      p[1] = depth (5, NULL);
      overwrite ();
      check (*p[0] == 2 && *p[1] == 2);
      no_alias (p[0], p[1]);
    }
  check (n_alive == 3 * 26);
  return 0;
}
