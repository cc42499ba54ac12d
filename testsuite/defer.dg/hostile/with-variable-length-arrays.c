/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions with variable-length arrays and alloca keep their stack while
   deferred work runs.  (D3, D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE int
f (int n)
{
  char a[n];
  char *b = __builtin_alloca (n);
  memset (a, 'a', n);
  memset (b, 'b', n);
  __defer { for (int i = 0; i < n; i++) check (a[i] == 'a' && b[i] == 'b'); }
  for (int i = 1; i < n; i++)
    {
      char c[i];
      memset (c, 'c', i);
      int last = c[i - 1];
      __defer { check (last == 'c'); say ("."); }
    }
  {
    int vla[n], (*p)[n] = &vla;
    (*p)[n - 1] = n;
    say_int ((*p)[n - 1]);
  }
  return n;
}

int
main (void)
{
  check (f (5) == 5);
  expect ("5....");
  return 0;
}
