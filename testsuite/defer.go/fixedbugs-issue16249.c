/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a result variable may escape to a deferred call in a deep
   recursion.  Go: test/fixedbugs/issue16249.go.  (D1, N2)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct outcome { long value; const char *error; };

static struct outcome *sink;

static NOINLINE void
keep (struct outcome *p)
{
  if (p != 0)
    sink = p;
}

static NOINLINE long
dribble (long n)
{
  return n <= 1 ? n : 1 + dribble (n - 1);
}

static NOINLINE struct outcome
count (long n, long m)
{
  __result struct outcome r = { 0, 0 };
  __defer keep (&r);
  if (n < 0)
    {
      r.error = "negative";
      return r;
    }
  if (n <= 1)
    {
      r.value = n;
      return r;
    }
  r.value = dribble (m);
  r = count (n - 1, m);
  r.value++;
}

int
main (void)
{
  check (count (-1, 0).error != 0);
  for (int m = 0; m < 4; m++)
    for (int n = 0; n < 300; n += 7)
      check (count (n, m).value == n && count (n, m).error == 0);
  return 0;
}
