/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic in the middle of an initializer: what was built so far is left alone.
   Go: test/fixedbugs/issue38690.go.  (R1, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

struct s1 { int x; };
struct s { int x; int a[1]; struct s1 b; struct s1 c[1]; };

static NOINLINE struct s1
panics (void)
{
  __panic ("");
}

static void
f1 (void)
{
  struct s s = { 1, { 1 }, { 1 }, { { 1 } } };
  touch (&s);
  say_int (s.c[0].x);
}

static void
f2 (void)
{
  struct s s = { 1, { 1 }, panics (), { { 1 } } };
  touch (&s);
  say ("not here");
}

static void
f3 (void)
{
  struct s s = { 1, { 1 }, { 1 }, { ({ __panic (""); (struct s1) { 1 }; }) } };
  touch (&s);
  say ("not here");
}

int
main (void)
{
  f1 ();
  must_panic (f2);
  must_panic (f3);
  expect ("1");
  return 0;
}
