/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable is a new one in each round of a loop made by a computed goto, or by a jump out of a nested function.  (H3, H7)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-dangling-pointer" } */
#include "check.h"

static NOINLINE int
by_a_table (void)
{
  static void *const table[] = { &&again, &&end };
  int n = 0;
  int *first = 0;
again:
  {
    int x = n++;
    if (!first)
      first = &x;
  }
  goto *table[n >= 3];
end:
  return *first;
}

static NOINLINE int
by_a_variable (void)
{
  int n = 0;
  int *first = 0;
  void *to;
again:
  to = n < 3 ? &&again : &&end;
  {
    int x = n++;
    if (!first)
      first = &x;
  }
  goto *to;
end:
  return *first;
}

static NOINLINE int
by_a_nested_function (void)
{
  __label__ again;
  int n = 0;
  int *first = 0;
  void jump (void)
  {
    void deeper (void) { goto again; }
    deeper ();
  }
again:
  {
    int x = n++;
    if (!first)
      first = &x;
    if (n < 3)
      jump ();
  }
  return *first;
}

int
main (void)
{
  check (by_a_table () == 0);
  check (by_a_variable () == 0);
  check (by_a_nested_function () == 0);
  return 0;
}
