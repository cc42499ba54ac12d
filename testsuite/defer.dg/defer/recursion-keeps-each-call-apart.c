/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each call of a recursive function has deferred work of its own.  (D3, D5)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  __defer say_int (n);
  for (int i = 0; i < n; i++)
    __defer { say ("."); }
  if (n > 0)
    f (n - 1);
  say ("<");
}

int
main (void)
{
  f (3);
  expect ("<0<.1<..2<...3");
  return 0;
}
