/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Work of a _Defer that was not reached does not run.  (T1)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE int
f (int n)
{
  if (n == 0)
    return 0;
  _Defer say ("1");
  if (n == 1)
    return 1;
  {
    if (n == 2)
      goto out;
    _Defer say ("2");
    if (n == 3)
      goto out;
    _Defer say ("3");
  }
out:
  say ("o");
  return n;
  _Defer say ("never");
}

int
main (void)
{
  check (f (0) == 0);
  expect ("");
  check (f (1) == 1);
  expect ("1");
  check (f (2) == 2);
  expect ("o1");
  check (f (3) == 3);
  expect ("2o1");
  check (f (4) == 4);
  expect ("32o1");
  return 0;
}
