/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory of alloca in an argument of a deferred call belongs to the function,
   and lives until the call has run.  (D1)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE char *
fill (char *p, int c)
{
  memset (p, c, 99);
  p[99] = 0;
  return p;
}

static NOINLINE void
show (const char *p)
{
  check (strlen (p) == 99);
  char first[2] = { p[98], 0 };
  say (first);
}

static NOINLINE void
f (int n)
{
  __defer show (fill (__builtin_alloca (100), 'a'));
  for (int i = 0; i < n; i++)
    __defer show (fill (__builtin_alloca (100), '0' + i));
}

int
main (void)
{
  f (3);
  expect ("210a");
  return 0;
}
