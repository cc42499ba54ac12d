/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nonlocal goto of an ordinary nested function works in a closure and beside it.  (C7)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
each (void (*f) (int))
{
  for (int i = 0; i < 10; i++)
    f (i);
  return 0;
}

static NOINLINE int
f (int n)
{
  __label__ found;
  int at = -1;
  __closure int search (int limit)
  {
    __label__ out;
    int where = -1;
    void look (int i) { where = i; if (i == limit) goto out; }
    each (look);
  out:
    return where;
  }
  void look (int i) { at = i; if (i == n) goto found; }
  check (search (3) == 3);
  each (look);
found:
  return at * 100 + search (n + 1);
}

int
main (void)
{
  check (f (4) == 405);
  return 0;
}
