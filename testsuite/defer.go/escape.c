/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variables that closures capture and that outlive their function are objects
   of their own, as often as their declaration is reached: no two are the same
   while both are in use, and those that are meant to be the same are.  Where
   only the address outlives it, and no closure, that is so with heap=all.
   Go: test/escape.go.  (C1, C2, C5, H3)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-options "-Wall -Wextra -Wno-return-local-addr -fplugin-arg-defer-heap=all" } */
#include "go.h"

typedef int *place (void) __closure;

/* All that is alive at the same time.  */
static int *alive[100];
static int n_alive;

/* P and Q are two objects, and neither is known yet.  */
static NOINLINE void
no_alias (int *p, int *q)
{
  check (n_alive + 2 <= 100);
  alive[n_alive++] = p;
  alive[n_alive++] = q;
  for (int i = 0; i < n_alive; i++)
    for (int j = 0; j < i; j++)
      check (alive[i] != alive[j]);
  *p = -100 - n_alive;
  *q = -200 - n_alive;
  check (*p == -100 - n_alive);
}

/* P and Q are one object with the value V.  */
static NOINLINE void
alias (int *p, int *q, int v)
{
  check (p == q && *p == v);
}

/* Something else where the frame was.  */
static NOINLINE void
overwrite (void)
{
  volatile char a[2000];
  for (unsigned i = 0; i < sizeof a; i++)
    a[i] = (char) 0x5a;
}

/* What P returns.  P is kept, and with it what it captures.  */
place *last_asked;

static NOINLINE int *
ask (place *p)
{
  last_asked = p;
  return p ();
}

static NOINLINE int *
parameter (int x)
{
  place *p = __lambda (int *, (void), { return &x; });
  return ask (p);
}

static NOINLINE int *
local (int x)
{
  int y = x, *q = &y;
  place *p = __lambda (int *, (void), { return &y; });
  alias (ask (p), q, x);
  return q;
}

static NOINLINE int *
in_a_block (int x)
{
  int *result = NULL;
  if (x)
    {
      int y = x;
      place *p = __lambda (int *, (void), { return &y; });
      result = ask (p);
    }
  return result;
}

static NOINLINE int *
result_variable (int x)
{
  static place *last;
  __result int *r = NULL;
  int y = x;
  place *p = __lambda (int *, (void), { return &y; });
  __defer { last = p; r = last (); }
  return NULL;
}

static NOINLINE void
one_in_the_head (int n, int **p, int **q)
{
  for (int i = 0; i < n; i++)
    {
      place *f = __lambda (int *, (void), { return &i; });
      *(i == 0 ? p : q) = ask (f);
    }
}

static NOINLINE void
one_each_round (int n, int **p, int **q)
{
  for (int i = 0; i < n; i++)
    {
      int x = i;
      place *f = __lambda (int *, (void), { return &x; });
      *(i == 0 ? p : q) = ask (f);
    }
}

static NOINLINE void
by_goto (int **p, int **q)
{
  int i = 0;
again:;
  int x = i;
  place *f = __lambda (int *, (void), { return &x; });
  *(i == 0 ? p : q) = ask (f);
  if (++i < 2)
    goto again;
}

static NOINLINE place *
depth (int n, place *outer)
{
  place *mine = __lambda (int *, (void), { return &n; });
  if (n == 0)
    return outer;
  return depth (n - 1, n == 2 ? mine : outer);
}

/* Elements and members, and the whole.  */
struct pair
{
  int a, b;
};

static NOINLINE int *
part (struct pair s, int i)
{
  int a[2] = { s.a, s.b };
  place *f = __lambda (int *, (void), { return i == 2 ? &s.a : &a[i]; });
  return ask (f);
}

int
main (void)
{
  int *p, *q;

  for (int round = 0; round < 3; round++)
    {
      p = parameter (round);
      q = parameter (round + 10);
      overwrite ();
      check (*p == round && *q == round + 10);
      no_alias (p, q);
      p = local (round);
      q = local (round + 10);
      overwrite ();
      check (*p == round && *q == round + 10);
      no_alias (p, q);
      p = in_a_block (1);
      q = in_a_block (2);
      overwrite ();
      check (*p == 1 && *q == 2);
      no_alias (p, q);
      p = result_variable (3);
      q = result_variable (4);
      overwrite ();
      check (*p == 3 && *q == 4);
      no_alias (p, q);
      one_each_round (2, &p, &q);
      overwrite ();
      check (*p == 0 && *q == 1);
      no_alias (p, q);
      by_goto (&p, &q);
      overwrite ();
      check (*p == 0 && *q == 1);
      no_alias (p, q);
      p = part ((struct pair){ 1, 2 }, 0);
      q = part ((struct pair){ 1, 2 }, 1);
      overwrite ();
      check (*p == 1 && *q == 2);
      no_alias (p, q);
      p = depth (5, NULL) ();
      q = depth (5, NULL) ();
      overwrite ();
      check (*p == 2 && *q == 2);
      no_alias (p, q);
      one_in_the_head (2, &p, &q);
      overwrite ();
      alias (p, q, 2);
    }
  check (n_alive == 3 * 16);
  return 0;
}
