/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When deferred work panics after `return e;' and that is recovered, the
   function returns what the statement had set, with a result variable and
   without one.  (N3, D8, R4)  */
/* { dg-do run } */
#include "panic.h"

struct large { int a[50]; };

static int
without_a_variable (int n)
{
  __defer must_recover (n);
  __defer panic_if (n);
  return n + 4;
}

static int
with_a_variable (int n)
{
  __result int r = -1;
  __defer must_recover (n);
  __defer { panic_if (n); r = -2; }
  return n + 4;
}

static int
changed_since (int n)
{
  __result int r = -1;
  __defer { r *= 2; }
  __defer must_recover (n);
  __defer { r++; panic_if (n); r = -2; }
  return n + 4;
}

static int
in_a_loop (int n)
{
  __defer must_recover (1);
  for (int i = 0; i < 3; i++)
    __defer panic_if (i + 1);
  return n + 4;
}

static int
block_scoped (int n)
{
  __defer must_recover (n);
  {
    _Defer panic_if (n);
    return n + 4;
  }
}

static struct large
large (int n)
{
  struct large l = { { n, 2, 3 } };
  __defer must_recover (n);
  __defer { l.a[0] = -1; panic_if (n); }
  return l;
}

static double
floating (int n)
{
  __defer must_recover (n);
  __defer panic_if (n);
  return n + 0.5;
}

static const char *
text (int n)
{
  __defer must_recover (n);
  __defer panic_if (n);
  return "text";
}

int
main (void)
{
  check (without_a_variable (1) == 5);
  check (with_a_variable (1) == 5);
  check (changed_since (1) == 12);
  check (in_a_loop (1) == 5);
  check (block_scoped (1) == 5);
  struct large l = large (1);
  check (l.a[0] == 1 && l.a[1] == 2 && l.a[2] == 3 && l.a[3] == 0);
  check (floating (1) == 1.5);
  check (strcmp (text (1), "text") == 0);
  return 0;
}
