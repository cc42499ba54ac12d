/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A compound literal whose address is an argument of a deferred call lives
   until the call has run, one for each execution.  (D1, D9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

struct s { int n; char pad[60]; };

static NOINLINE void
show (struct s *p, const int *array)
{
  say_int (p->n++);
  say_int (array[1]);
  say (" ");
}

static NOINLINE void
use (char *p)
{
  memset (p, 'q', 300);
}

static NOINLINE void
f (int n)
{
  if (n)
    {
      __defer show (&(struct s) { n, "" }, (int[]) { 0, n + 1 });
    }
  for (int i = 0; i < n; i++)
    __defer show (&(struct s) { .n = i }, (int[3]) { 9, i });
  {
    char other[300];
    use (other);
  }
}

int
main (void)
{
  f (3);
  expect ("22 11 00 34 ");
  return 0;
}
