/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A lambda can be called in a defer: it is made, and its arguments are evaluated, at the statement.  (C9, D1)  */
/* { dg-do run } */
#include "check.h"

#include "panic.h"

static NOINLINE int
f (int n)
{
  __result int r = 0;
  __defer __lambda (void, (int k), { r += k; }) (n + 1);
  for (int i = 0; i < 3; i++)
    __defer __lambda (void, (int k), { say_int (k + n); }) (i);
  _Defer { __closure void g (void) { say ("g"); } g (); }
  n = 5;
  return 10;
}

int
main (void)
{
  check (f (1) == 12);
  expect ("g765");
  return 0;
}
