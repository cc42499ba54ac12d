/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Struct and union arguments are copied at the statement, whatever their
   size.  (D1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct empty { };
struct small { char c; };
struct pair { long a; double b; };
struct large { int a[1000]; };
union both { int i; double d; };

static NOINLINE void
show (struct small s, struct pair p, struct large l, union both u,
      struct empty e)
{
  (void) e;
  check (s.c == 's');
  check (p.a == 1 && p.b == 2.5);
  for (int i = 0; i < 1000; i++)
    check (l.a[i] == i);
  check (u.i == 77);
  say ("shown");
}

static void
f (void)
{
  struct small s = { 's' };
  struct pair p = { 1, 2.5 };
  struct large l;
  union both u = { .i = 77 };
  struct empty e;
  for (int i = 0; i < 1000; i++)
    l.a[i] = i;
  __defer show (s, p, l, u, e);
  s.c = 0;
  p.a = 0;
  p.b = 0;
  memset (&l, 0, sizeof l);
  u.d = 0;
}

int
main (void)
{
  f ();
  expect ("shown");
  return 0;
}
