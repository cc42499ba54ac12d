/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A conditional call of a pointer that the function compares with null runs
   also where the pointer is null, and only if it was reached.  (D1, D6)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
g (const char *p)
{
  say (p ? p : "null");
}

static NOINLINE void
with_if (int c, const char *p)
{
  if (c)
    {
      if (p)
	say ("x");
      __defer g (p);
    }
  say (".");
}

static NOINLINE void
changed_later (int c, const char *p, const char *q)
{
  if (c)
    {
      __defer g (p);
      p = q;
      if (!p)
	say ("x");
    }
}

static NOINLINE void
two (int c, const char *p, const char *q)
{
  if (c & 1)
    __defer g (p);
  if (c & 2)
    __defer g (q);
  if (p == 0 || q == 0)
    say ("x");
}

int
main (void)
{
  with_if (1, 0);
  expect (".null");
  with_if (1, "p");
  expect ("x.p");
  with_if (0, 0);
  expect (".");
  with_if (0, "p");
  expect (".");
  changed_later (1, 0, "q");
  expect ("null");
  changed_later (1, "p", 0);
  expect ("xp");
  changed_later (0, 0, 0);
  expect ("");
  two (3, 0, "q");
  expect ("xqnull");
  two (3, "p", 0);
  expect ("xnullp");
  two (1, 0, 0);
  expect ("xnull");
  two (2, 0, 0);
  expect ("xnull");
  two (0, 0, 0);
  expect ("x");
  return 0;
}
